import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../shared/content/bilingual.ts'
import type { RegisterEntry, RegisterPosition } from '../../../shared/output/register-entries.ts'
import { Status } from '../../components/Status.tsx'
import { useFormat } from '../../platform/use-format.ts'
import styles from './register.module.css'

type EntryPositionsProps = Readonly<{ entry: RegisterEntry }>

/** Who agreed at the table in one line, and everyone else by name with their words. Silence is named too. */
export function EntryPositions({ entry: { positions, silent } }: EntryPositionsProps) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const isPlainYes = ({ stance, after }: RegisterPosition) => stance === 'agrees' && after === null
  const agreeing = positions.filter(isPlainYes)
  return (
    <span className={styles.states}>
      {agreeing.length > 0 && (
        <Status icon="check">
          {t('register.agree', { names: format.list(agreeing.map(({ name }) => name)) })}
        </Status>
      )}
      {positions
        .filter((position) => !isPlainYes(position))
        .map(({ name, says, stance, after }) => (
          <Status key={name} {...looks[stance]}>
            {t(after === null ? 'register.says' : 'register.saysAfter', {
              name,
              says: inLanguage(says, i18n.language),
              after: after === null ? '' : inLanguage(after, i18n.language),
            })}
          </Status>
        ))}
      {silent.length > 0 && (
        <Status icon="circle-dashed">{t('register.silent', { names: format.list(silent) })}</Status>
      )}
    </span>
  )
}

const looks = {
  agrees: { kind: 'default', icon: 'check' },
  deviates: { kind: 'warning', icon: 'message-circle-x' },
  other: { kind: 'default', icon: 'message-circle-more' },
} as const
