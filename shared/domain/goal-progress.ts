import type { GasLevel, GoalStatus } from './vocabulary.ts'

/** One measurement of a goal on its six-step scale. */
export type GasScore = Readonly<{
  id: string
  goalId: string | null
  on: string | null
  value: GasLevel | null
}>

/**
 * The newest measurement of a goal, or null when it was never measured. A score without a date counts as
 * the oldest; of two on one day the higher id wins, so that every screen shows the same.
 */
export function findLatestScore<S extends GasScore>(
  scores: readonly S[],
  goalId: string,
): S | null {
  return (
    scores
      .filter((score) => score.goalId === goalId && score.value !== null)
      .toSorted(byDayThenId)
      .at(-1) ?? null
  )
}

/** All measurements of a goal, oldest first. */
export const readScores = <S extends GasScore>(
  scores: readonly S[],
  goalId: string,
): readonly S[] => scores.filter((score) => score.goalId === goalId).toSorted(byDayThenId)

/** How many active working goals one person can carry; big steps have the opposite effect (domain: S004). */
export const activeWorkingGoalsLimit = 3

type GoalOfPersons = Readonly<{ id: string; forIds: readonly string[] }>
type SomeWorkingGoal = Readonly<{
  goalId: string | null
  /** Null: for everyone for whom its goal is. */
  forId?: string | null
  status: GoalStatus
}>

/**
 * Persons with more active working goals than the limit, with their number. A working goal belongs to the
 * person it names, else to everyone for whom its goal is. This is a remark at the table and never a lock.
 */
export function findFullPersons(
  goals: readonly GoalOfPersons[],
  workingGoals: readonly SomeWorkingGoal[],
): readonly Readonly<{ personId: string; active: number }>[] {
  const personsOf = new Map(goals.map(({ id, forIds }) => [id, forIds]))
  const counts = new Map<string, number>()
  for (const { goalId, forId = null, status } of workingGoals) {
    if (status !== 'open' || goalId === null) continue
    for (const personId of forId === null ? (personsOf.get(goalId) ?? []) : [forId]) {
      counts.set(personId, (counts.get(personId) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, active]) => active > activeWorkingGoalsLimit)
    .map(([personId, active]) => ({ personId, active }))
}

function byDayThenId(a: GasScore, b: GasScore): number {
  const [left, right] = [a.on ?? '', b.on ?? '']
  if (left !== right) return left < right ? -1 : 1
  return a.id < b.id ? -1 : 1
}
