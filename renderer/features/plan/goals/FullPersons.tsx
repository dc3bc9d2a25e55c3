import { useTranslation } from 'react-i18next'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import { findFullPersons } from '../../../../shared/domain/goal-progress.ts'
import type { GoalStatus } from '../../../../shared/domain/vocabulary.ts'
import { Notice } from '../../../components/Notice.tsx'
import { useDerived } from '../../../document/use-derived.ts'
import { usePeopleInPlan } from '../people/use-people.ts'

/** A remark when someone has more working goals at once than a person can carry. It never stops anyone. */
export function FullPersons() {
  const { t } = useTranslation()
  const people = usePeopleInPlan()
  const goals = useDerived(planShape.goals, readForIds)
  const steps = useDerived(planShape.workingGoals, readSteps)
  const full = findFullPersons(
    goals.map(([id, ...forIds]) => ({ id: id ?? '', forIds })),
    steps.map(([goalId, forId, status]) => ({ goalId, forId, status })),
  )
  if (full.length === 0) return null
  return (
    <Notice kind="warning" icon="layers">
      {full.map(({ personId, active }) => (
        <p key={personId}>
          {t('plan.goals.full', { name: people.find(personId)?.short ?? '', count: active })}
        </p>
      ))}
    </Notice>
  )
}

const readForIds = (
  goals: readonly Entity<typeof planShape.goals>[],
): readonly (readonly string[])[] => goals.map(({ id, forIds }) => [id, ...forIds])

const readSteps = (
  steps: readonly Entity<typeof planShape.workingGoals>[],
): readonly (readonly [string | null, string | null, GoalStatus])[] =>
  steps.map(({ goalId, forId, status }) => [goalId, forId, status])
