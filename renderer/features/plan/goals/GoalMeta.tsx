import { useTranslation } from 'react-i18next'
import { goalStatusLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { Status } from '../../../components/Status.tsx'
import { useFields } from '../../../document/use-fields.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import { GoalProgress } from './GoalProgress.tsx'
import styles from './goals.module.css'

/** The line under a goal: for whom, how far, and what else bears on it. */
export function GoalMeta({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const toDay = useDay()
  const people = usePeopleInPlan()
  const goal = useFields(planShape.goals, id, [
    'forIds',
    'status',
    'evaluateOn',
    'priority',
    'priorityReason',
  ])
  if (goal === null) return null
  const names = goal.forIds.flatMap((personId) => people.find(personId)?.short ?? [])
  const isLeft = goal.priority === 'bewustNietNu' && goal.priorityReason.trim() !== ''
  return (
    <p className={styles.meta}>
      {names.length > 0 && <span>{format.list(names)}</span>}
      {goal.status !== 'open' && (
        <Status
          kind={goal.status === 'bereikt' ? 'positive' : 'default'}
          icon={goal.status === 'bereikt' ? 'circle-check' : 'circle-x'}
        >
          {label(goalStatusLabels[goal.status])}
        </Status>
      )}
      <GoalProgress goalId={id} />
      {goal.evaluateOn !== null && (
        <span>{t('plan.goals.lookBack', { day: toDay(goal.evaluateOn) })}</span>
      )}
      {isLeft && <span>{t('plan.goals.because', { reason: goal.priorityReason.trim() })}</span>}
    </p>
  )
}
