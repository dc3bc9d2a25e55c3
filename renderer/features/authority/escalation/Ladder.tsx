import { useTranslation } from 'react-i18next'
import type { EscalationState } from '../../../../shared/domain/authority/escalation-state.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { classNames } from '../../../components/class-names.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useLadder } from '../../../platform/use-ladder.ts'
import styles from '../authority.module.css'

type LadderProps = Readonly<{
  escalations: readonly EscalationState[]
  /** The day on which the table tried to agree; left out where it is not about one decision. */
  triedOn?: string | null
}>

/** The rungs above the table, with how far the questions came. */
export function Ladder({ escalations, triedOn = null }: LadderProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const noteOf = useRungNote(escalations, triedOn)
  const rungs = useLadder()
  const open = escalations.filter(({ status }) => status === 'open')
  const now = Math.max(0, ...open.map(({ level }) => level ?? 0))
  return (
    <>
      <ol className={styles.ladder}>
        {rungs.map((rung) => {
          const isNow = rung.level !== 0 && rung.level === now
          const isPast = rung.level === 0 || escalations.some(({ level }) => level === rung.level)
          const icon: IconName = isNow ? 'circle-dot' : isPast ? 'circle-check' : 'circle'
          const note = noteOf(rung.level)
          return (
            <li
              key={rung.id}
              className={classNames(styles.rung, isNow && styles.now, !isPast && styles.later)}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              <Icon name={icon} />
              {label(rung)}
              {note !== '' && <span className={styles.rungNote}>{note}</span>}
            </li>
          )
        })}
      </ol>
      <p className={styles.quiet}>{t('authority.ladder.side')}</p>
    </>
  )
}

/** What happened on a rung, of the newest question there; nothing where none came. */
function useRungNote(
  escalations: readonly EscalationState[],
  triedOn: string | null,
): (level: number) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (level) => {
    if (level === 0)
      return triedOn === null ? '' : t('authority.ladder.tried', { day: format.fullDay(triedOn) })
    const found = escalations.findLast((escalation) => escalation.level === level)
    if (found === undefined) return ''
    if (found.answer !== null)
      return t('authority.ladder.answered', { day: format.fullDay(found.answer.on) })
    const days = {
      day: format.fullDay(found.on),
      due: found.dueOn === null ? '' : format.fullDay(found.dueOn),
    }
    if (found.isOverdue) return t('authority.escalation.overdue', { day: days.due })
    return t(found.dueOn === null ? 'authority.ladder.asked' : 'authority.ladder.askedUntil', days)
  }
}
