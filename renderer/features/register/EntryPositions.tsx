import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import type { RegisterEntry } from '../../../shared/output/register-entries.ts'
import { Status } from '../../components/Status.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './register.module.css'

type EntryPositionsProps = Readonly<{ entry: RegisterEntry }>

/** Who agrees in one line, and everyone who sees it otherwise by name. Silence is named too. */
export function EntryPositions({ entry: { positions, silent } }: EntryPositionsProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const agreeing = positions.filter(({ deviates }) => !deviates)
  return (
    <span className={styles.states}>
      {agreeing.length > 0 && (
        <Status icon="check">
          {t('register.agree', { names: format.list(agreeing.map(({ name }) => name)) })}
        </Status>
      )}
      {positions
        .filter(({ deviates }) => deviates)
        .map(({ name, says }) => (
          <Status key={name} kind="warning" icon="message-circle-x">
            {t('register.says', { name, says: inLanguage(says, i18n.language) })}
          </Status>
        ))}
      {silent.length > 0 && (
        <Status icon="circle-dashed">{t('register.silent', { names: format.list(silent) })}</Status>
      )}
    </span>
  )
}
