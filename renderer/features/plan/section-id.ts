import type { PlanPlace } from '../../../shared/domain/plan-quality/quality-check.ts'

/** Parts of the plan page in reading order. */
export const planSections = [
  'perspective',
  'statements',
  'domains',
  'goals',
  'conflicts',
  'network',
  'relapse',
  'safety',
  'evaluations',
  'closing',
] as const
export type PlanSection = PlanPlace | 'closing'

/** The id of a part's element on the page. */
export const toSectionId = (section: PlanSection): string => `plan-${section}`
