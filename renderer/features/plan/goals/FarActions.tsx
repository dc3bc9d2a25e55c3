import { planShape } from '../../../../shared/document/plan-shape.ts'
import { useIdsWhere } from '../../../document/use-ids-where.ts'
import { FarWords } from '../rows/FarRow.tsx'

/** The words of a goal's actions while the goal is far from the window. */
export function FarActions({ goalId }: Readonly<{ goalId: string }>) {
  const ids = useIdsWhere(planShape.actions, 'goalId', goalId)
  return ids.map((id) => <FarWords key={id} root={planShape.actions} id={id} />)
}
