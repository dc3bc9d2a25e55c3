import { familyShape } from '../../../../shared/document/family-shape.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findPlanGaps, type PlanGaps } from '../../../../shared/domain/plan-gaps.ts'
import { useDerived } from '../../../document/use-derived.ts'
import { useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { readToday } from '../../../platform/today.ts'
import {
  fromRows,
  readActions,
  readConflicts,
  readDomains,
  readEvaluations,
  readGoals,
  readGrades,
  readNetwork,
  readOwnWords,
  readPersons,
  readPerspective,
  readRelapse,
  readSafety,
} from './gap-rows.ts'

/** What the plan still misses, found again when something that matters to it changes, not at every letter. */
export function usePlanGaps(): PlanGaps {
  const seesFamily = useOptionalLiveDocument('familyVoice') !== null
  const rows = {
    perspective: useDerived(planShape.perspective, readPerspective),
    persons: useDerived(planShape.persons, readPersons),
    goals: useDerived(planShape.goals, readGoals),
    actions: useDerived(planShape.actions, readActions),
    conflicts: useDerived(planShape.conflicts, readConflicts),
    network: useDerived(planShape.network, readNetwork),
    domains: useDerived(planShape.domains, readDomains),
    relapse: useDerived(planShape.relapse, readRelapse),
    evaluations: useDerived(planShape.evaluations, readEvaluations),
    safety: useDerived(planShape.safety, readSafety),
    ownWords: useDerived(familyShape.ownWords, readOwnWords),
    grades: useDerived(familyShape.grades, readGrades),
  }
  return findPlanGaps(fromRows(rows, seesFamily), readToday())
}
