import type * as Y from 'yjs'
import type { PlanFacts } from '../domain/plan-quality/plan-facts.ts'
import { readEntities } from './entities.ts'
import { familyShape } from './family-shape.ts'
import { planShape } from './plan-shape.ts'

/** Reads what the quality checks look at. `family` is null for who may not open the family's own document. */
export function readPlanFacts(plan: Y.Doc, family: Y.Doc | null): PlanFacts {
  return {
    perspective: readEntities(plan, planShape.perspective)[0]?.text ?? '',
    persons: readEntities(plan, planShape.persons),
    parties: readEntities(plan, planShape.parties),
    network: readEntities(plan, planShape.network),
    concerns: readEntities(plan, planShape.concerns),
    domains: readEntities(plan, planShape.domains),
    goals: readEntities(plan, planShape.goals),
    workingGoals: readEntities(plan, planShape.workingGoals),
    gasScores: readEntities(plan, planShape.gasScores),
    actions: readEntities(plan, planShape.actions),
    conflicts: readEntities(plan, planShape.conflicts),
    relapse: readEntities(plan, planShape.relapse),
    evaluations: readEntities(plan, planShape.evaluations),
    safetyCheckedOn: readEntities(plan, planShape.safety)[0]?.checkedOn ?? null,
    family:
      family === null
        ? null
        : {
            ownWords: readEntities(family, familyShape.ownWords),
            grades: readEntities(family, familyShape.grades),
          },
  }
}
