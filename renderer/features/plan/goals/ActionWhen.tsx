import { useTranslation } from 'react-i18next'
import { actionRepeatLabels } from '../../../../shared/content/plan-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { readToday } from '../../../platform/today.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useLabel } from '../../../platform/use-label.ts'
import styles from './goals.module.css'

/** When an action is due, how often it comes back, and what holds it up. A passed date is a fact in words, without alarm. */
export function ActionWhen({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const toDay = useDay()
  const action = useFields(planShape.actions, id, [
    'dueOn',
    'ongoing',
    'status',
    'blockedBy',
    'blockedById',
    'repeats',
    'lastDoneOn',
  ])
  const before = useFields(planShape.actions, action?.blockedById ?? '', ['what', 'status'])
  if (action === null) return null
  const { dueOn, ongoing, status, blockedBy, repeats, lastDoneOn } = action
  const isRunning = status === 'open' || status === 'loopt'
  const isLate = isRunning && dueOn !== null && dueOn < readToday()
  const isHeldUp = before !== null && (before.status === 'open' || before.status === 'loopt')
  const waits = [
    ...(isHeldUp && before.what.trim() !== '' ? [before.what.trim()] : []),
    ...(blockedBy.trim() === '' ? [] : [blockedBy.trim()]),
  ]
  return (
    <span className={styles.when}>
      <span className={styles.day}>{words()}</span>
      {repeats !== 'eenmalig' && isRunning && <span>{rhythm()}</span>}
      {isRunning &&
        waits.map((what) => <span key={what}>{t('plan.actions.waitsFor', { what })}</span>)}
    </span>
  )

  function rhythm(): string {
    const often = label(actionRepeatLabels[repeats]).toLowerCase()
    return lastDoneOn === null
      ? often
      : t('plan.actions.lastDone', { often, day: toDay(lastDoneOn) })
  }

  function words(): string {
    if (ongoing && repeats === 'eenmalig') return t('plan.actions.ongoing')
    if (dueOn === null) return t(ongoing ? 'plan.actions.ongoing' : 'plan.actions.noDay')
    const day = toDay(dueOn)
    if (status === 'klaar') return t('plan.actions.doneBy', { day })
    if (status === 'gestopt') return t('plan.actions.stopped')
    if (isLate) return t('plan.actions.late', { day })
    return t(repeats === 'eenmalig' ? 'plan.actions.due' : 'plan.actions.again', { day })
  }
}
