import type { PlanStage } from './case-life.ts'

/** One step in the life of a plan, as the records tell it. */
export type PlanStep = 'besproken' | 'vastgesteld' | 'afgerond'

/**
 * The stage of a plan (domain reference 3.5). Derived and never stored: the last step that was taken, and
 * whether the plan says something else since it was last adopted. Talking an adopted plan through again
 * does not make it less adopted.
 */
export function toPlanStage(
  steps: readonly PlanStep[],
  isChangedSinceAdoption: boolean,
): PlanStage {
  const last = steps.at(-1)
  if (last === undefined) return 'concept'
  if (last === 'afgerond') return 'afgerond'
  if (!steps.includes('vastgesteld')) return 'besproken'
  return isChangedSinceAdoption ? 'bijgesteld' : 'vastgesteld'
}
