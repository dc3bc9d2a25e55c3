import { useTranslation } from 'react-i18next'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Section } from '../../../components/Section.tsx'
import styles from './stories.module.css'
import type { usePseudonyms } from './use-pseudonyms.ts'

type LeftoversProps = Readonly<{ pseudonyms: ReturnType<typeof usePseudonyms> }>

/** Words that may be names: the regisseur says of each whether it is one. */
export function Leftovers({ pseudonyms: { leftovers, addName, allow } }: LeftoversProps) {
  const { t } = useTranslation()
  return (
    <Section title={t('reflection.leftovers.title')} intro={t('reflection.leftovers.intro')}>
      {leftovers.length === 0 && <Notice kind="positive">{t('reflection.leftovers.none')}</Notice>}
      <ul className={styles.words} aria-label={t('reflection.leftovers.title')}>
        {leftovers.map((word) => (
          <li key={word} className={styles.word}>
            <b>{word}</b>
            <span className={styles.wordActions}>
              <Button
                size="compact"
                label={t('reflection.leftovers.replaceWord', { word })}
                onPress={() => addName(word)}
              >
                {t('reflection.leftovers.replace')}
              </Button>
              <Button
                size="compact"
                label={t('reflection.leftovers.allowWord', { word })}
                onPress={() => allow(word)}
              >
                {t('reflection.leftovers.allow')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
