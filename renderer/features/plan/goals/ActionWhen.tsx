import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useDay } from '../use-day.ts'
import { readToday } from '../../../platform/today.ts'
import styles from './goals.module.css'

/** When an action is due, and what holds it up. A passed date is a fact in words, without alarm. */
export function ActionWhen({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const toDay = useDay()
  const action = useFields(planShape.actions, id, ['dueOn', 'ongoing', 'status', 'blockedBy'])
  if (action === null) return null
  const { dueOn, ongoing, status, blockedBy } = action
  const isLate = (status === 'open' || status === 'loopt') && dueOn !== null && dueOn < readToday()
  return (
    <span className={styles.when}>
      <span className={styles.day}>{words()}</span>
      {blockedBy.trim() !== '' && (
        <span>{t('plan.actions.waitsFor', { what: blockedBy.trim() })}</span>
      )}
    </span>
  )

  function words(): string {
    if (ongoing) return t('plan.actions.ongoing')
    if (dueOn === null) return t('plan.actions.noDay')
    const day = toDay(dueOn)
    if (status === 'klaar') return t('plan.actions.doneBy', { day })
    if (status === 'gestopt') return t('plan.actions.stopped')
    return isLate ? t('plan.actions.late', { day }) : t('plan.actions.due', { day })
  }
}
