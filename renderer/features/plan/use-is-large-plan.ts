import { planShape } from '../../../shared/document/plan-shape.ts'
import { useEntityCount } from '../../document/use-entity-count.ts'
import { longListLength } from './rows/FarRow.tsx'

/** Whether this plan has a list so long that the page takes time to make. */
export function useIsLargePlan(): boolean {
  const goals = useEntityCount(planShape.goals)
  const actions = useEntityCount(planShape.actions)
  const persons = useEntityCount(planShape.persons)
  return Math.max(goals, actions, persons) >= longListLength
}
