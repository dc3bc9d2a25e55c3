import { useTranslation } from 'react-i18next'
import { escalationLadder } from '../../../../shared/content/authority/escalation-ladder.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { Icon } from '../../../components/Icon.tsx'
import type { IconName } from '../../../components/icon-names.ts'
import { classNames } from '../../../components/class-names.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../use-label.ts'
import styles from '../authority.module.css'

type LadderProps = Readonly<{ decision: DecisionState }>

/** The rungs above the table, with how far this decision came. */
export function Ladder({ decision }: LadderProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const newestAt = (level: number) =>
    decision.escalations.findLast((escalation) => escalation.level === level)
  const now = decision.escalations.findLast(({ status }) => status === 'open')?.level ?? null
  const noteOf = (level: number): string => {
    if (level === 0)
      return decision.triedOn === null
        ? ''
        : t('authority.ladder.tried', { day: format.fullDay(decision.triedOn) })
    const found = newestAt(level)
    if (found === undefined) return ''
    if (found.answer !== null)
      return t('authority.ladder.answered', { day: format.fullDay(found.answer.on) })
    const days = {
      day: format.fullDay(found.on),
      due: found.dueOn === null ? '' : format.fullDay(found.dueOn),
    }
    return t(found.dueOn === null ? 'authority.ladder.asked' : 'authority.ladder.askedUntil', days)
  }
  return (
    <>
      <ol className={styles.ladder}>
        {escalationLadder.map((rung) => {
          const isNow = rung.level === now
          const isPast = rung.level === 0 || newestAt(rung.level) !== undefined
          const icon: IconName = isNow ? 'circle-dot' : isPast ? 'circle-check' : 'circle'
          return (
            <li
              key={rung.id}
              className={classNames(styles.rung, isNow && styles.now, !isPast && styles.later)}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              <Icon name={icon} />
              {label(rung)}
              {noteOf(rung.level) !== '' && (
                <span className={styles.rungNote}>{noteOf(rung.level)}</span>
              )}
            </li>
          )
        })}
      </ol>
      <p className={styles.quiet}>{t('authority.ladder.side')}</p>
    </>
  )
}
