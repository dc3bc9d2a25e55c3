import { useTranslation } from 'react-i18next'
import { statementKindLabels } from '../../../../shared/content/vocabulary-labels.ts'
import { findLifeDomain } from '../../../../shared/content/life-domains.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useEntityIds } from '../../../document/use-entity-ids.ts'
import { useDay } from '../../../platform/use-day.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { usePeopleInPlan } from '../people/use-people.ts'
import styles from './statements.module.css'

/** "Feit, van Vmbo De Wissel, over Jesse, doel 2": what kind of statement it is, whose, and what is done. */
export function ConcernSource({ id }: Readonly<{ id: string }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const people = usePeopleInPlan()
  const toDay = useDay()
  const goals = useEntityIds(planShape.goals)
  const fields = useFields(planShape.concerns, id, [
    'kind',
    'sourceId',
    'aboutId',
    'domainId',
    'goalId',
    'noGoalReason',
    'solvedOn',
  ])
  if (fields === null) return null
  const source = people.find(fields.sourceId)
  const about = people.find(fields.aboutId)
  const parts = [
    ...(source === null ? [] : [t('plan.concerns.from', { name: source.short })]),
    ...(about === null ? [] : [t('plan.concerns.over', { name: about.short })]),
    ...(fields.domainId === null ? [] : [label(findLifeDomain(fields.domainId)).toLowerCase()]),
    ...whatIsDone(),
  ]
  return (
    <span className={styles.kind}>
      <b>{label(statementKindLabels[fields.kind])}</b>
      {parts.map((part) => `, ${part}`).join('')}
    </span>
  )

  function whatIsDone(): readonly string[] {
    if (fields === null) return []
    const { goalId, noGoalReason, solvedOn } = fields
    if (solvedOn !== null) return [t('plan.concerns.solved', { day: toDay(solvedOn) })]
    const number = goalId === null ? 0 : goals.indexOf(goalId) + 1
    if (number > 0) return [t('plan.goals.number', { number }).toLowerCase()]
    const reason = noGoalReason.trim()
    return reason === '' ? [] : [t('plan.concerns.noGoalBecause', { reason })]
  }
}
