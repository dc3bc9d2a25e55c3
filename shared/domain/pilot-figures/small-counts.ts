import type { PilotCase } from './pilot-case.ts'

/** No figure is about fewer households than this, or about fewer workers. */
export const leastHouseholds = 5
export const leastProfessionals = 3

type Counted = Pick<PilotCase, 'professionals'>

/** Whether something may be said about exactly these households. About none something may be said. */
export const isLarge = (cases: readonly Counted[]): boolean =>
  cases.length === 0 ||
  (cases.length >= leastHouseholds &&
    new Set(cases.flatMap(({ professionals }) => professionals)).size >= leastProfessionals)

/** The sum of some categories in one household. */
export type Weigh<C> = (one: C) => number

/**
 * Whether a count over these households tells of no few: those that add to it are many or none, and so are the
 * others, because who knows how many there are knows the rest as well.
 */
export function isCountLarge<C extends Counted>(cases: readonly C[], weigh: Weigh<C>): boolean {
  const adding = cases.filter((one) => weigh(one) > 0)
  const others = cases.filter((one) => weigh(one) === 0)
  return isLarge(cases) && isLarge(adding) && isLarge(others)
}
