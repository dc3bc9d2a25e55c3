import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { ChoiceGroup } from '../components/ChoiceGroup.tsx'
import { useSession } from '../platform/session.tsx'
import styles from './WhoAreYou.module.css'

type WhoAreYouProps = Readonly<{
  persons: readonly Readonly<{ id: string; name: string }>[]
  onChoose: (id: string) => void
}>

/** Asked once, when the name of the invite is not a name in the plan. Nothing is preselected. */
export function WhoAreYou({ persons, onChoose }: WhoAreYouProps) {
  const { t } = useTranslation()
  const { hostName } = useSession()
  const titleId = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('document.who.title')}</h2>
      {persons.length === 0 ? (
        <p>{t('document.who.nobody', { host: hostName })}</p>
      ) : (
        <>
          <p>{t('document.who.text')}</p>
          <ChoiceGroup
            label={t('document.who.label')}
            value={chosen}
            onChange={setChosen}
            choices={persons.map(({ id, name }) => ({ id, label: name }))}
          />
          <Button
            variant="primary"
            block
            isDisabled={chosen === null}
            onPress={() => chosen !== null && onChoose(chosen)}
          >
            {t('document.who.choose')}
          </Button>
        </>
      )}
    </section>
  )
}
