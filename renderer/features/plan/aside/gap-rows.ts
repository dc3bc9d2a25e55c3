import type { familyShape } from '../../../../shared/document/family-shape.ts'
import type { planShape } from '../../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../../shared/document/shape.ts'
import type { GoalForGaps, PlanForGaps } from '../../../../shared/domain/plan-gaps.ts'

type Plan = typeof planShape
type Family = typeof familyShape
type ListOf<R extends keyof Plan> = readonly Entity<Plan[R]>[]
type FamilyListOf<R extends keyof Family> = readonly Entity<Family[R]>[]

/**
 * A text as far as gaps go: there or not. Tuples of plain values, because derived values are compared by
 * their direct parts; so the gaps are not looked for again while someone types a long sentence.
 */
const mark = (text: string): string => (text.trim() === '' ? '' : 'x')

export const readPerspective = (list: ListOf<'perspective'>) =>
  list.some(({ text }) => mark(text) !== '')
export const readPersons = (list: ListOf<'persons'>) =>
  list.map(({ id, name }) => [id, name.trim()] as const)
export const readGoals = (list: ListOf<'goals'>) =>
  list.map(
    (goal) =>
      [
        goal.id,
        JSON.stringify({
          ...goalScalars(goal),
          sign: mark(goal.sign),
          gas0: mark(goal.gas0),
          priorityReason: mark(goal.priorityReason),
        } satisfies GoalForGaps),
      ] as const,
  )
export const readActions = (list: ListOf<'actions'>) =>
  list.map(({ goalId, ownerId, dueOn, ongoing }) => [goalId, ownerId, dueOn, ongoing] as const)
export const readConflicts = (list: ListOf<'conflicts'>) =>
  list.map(({ id, ownerId, solvedOn }) => [id, ownerId, solvedOn] as const)
export const readNetwork = (list: ListOf<'network'>) =>
  list.map(({ id, name, agreed }) => [id, name.trim(), agreed] as const)
export const readDomains = (list: ListOf<'domains'>) =>
  list.map(({ id, state, necessity }) => [id, state, mark(necessity)] as const)
export const readRelapse = (list: ListOf<'relapse'>) =>
  list.map(({ kind, text }) => [kind, mark(text)] as const)
export const readEvaluations = (list: ListOf<'evaluations'>) =>
  list.map(({ on, state }) => [on, state] as const)
export const readSafety = (list: ListOf<'safety'>) => list[0]?.checkedOn ?? null
export const readOwnWords = (list: FamilyListOf<'ownWords'>) =>
  list.map(({ personId, text }) => [personId, mark(text)] as const)
export const readGrades = (list: FamilyListOf<'grades'>) =>
  list.map(({ personId, now }) => [personId, now] as const)

type Rows = Readonly<{
  perspective: boolean
  persons: ReturnType<typeof readPersons>
  goals: ReturnType<typeof readGoals>
  actions: ReturnType<typeof readActions>
  conflicts: ReturnType<typeof readConflicts>
  network: ReturnType<typeof readNetwork>
  domains: ReturnType<typeof readDomains>
  relapse: ReturnType<typeof readRelapse>
  evaluations: ReturnType<typeof readEvaluations>
  safety: string | null
  ownWords: ReturnType<typeof readOwnWords>
  grades: ReturnType<typeof readGrades>
}>

/** The rows again as the plan in which gaps are looked for. */
export function fromRows(rows: Rows, seesFamily: boolean): PlanForGaps {
  return {
    perspective: rows.perspective ? 'x' : '',
    persons: rows.persons.map(([id, name]) => ({ id, name: name.split(/\s+/)[0] ?? '' })),
    // Safe: written a few lines above.
    goals: rows.goals.map(([, goal]) => JSON.parse(goal) as GoalForGaps),
    actions: rows.actions.map(([goalId, ownerId, dueOn, ongoing]) => ({
      goalId,
      ownerId,
      dueOn,
      ongoing,
    })),
    conflicts: rows.conflicts.map(([id, ownerId, solvedOn]) => ({ id, ownerId, solvedOn })),
    network: rows.network.map(([id, name, agreed]) => ({
      id,
      name: name.split(/\s+/)[0] ?? '',
      agreed,
    })),
    domains: rows.domains.map(([id, state, necessity]) => ({ id, state, necessity })),
    relapse: rows.relapse.map(([kind, text]) => ({ kind, text })),
    evaluations: rows.evaluations.map(([on, state]) => ({ on, state })),
    safetyCheckedOn: rows.safety,
    family: seesFamily
      ? {
          ownWords: rows.ownWords.map(([personId, text]) => ({ personId, text })),
          grades: rows.grades.map(([personId, now]) => ({ personId, now })),
        }
      : null,
  }
}

const goalScalars = ({ id, forIds, priority, status, evaluateOn }: Entity<Plan['goals']>) => ({
  id,
  forIds,
  priority,
  status,
  evaluateOn,
})
