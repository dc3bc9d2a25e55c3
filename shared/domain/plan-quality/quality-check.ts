import type { LifeDomainId } from '../vocabulary.ts'
import type { PlanFacts, RecordFacts } from './plan-facts.ts'

/** Part of the plan page to which a finding leads; the id of its heading there. */
export type PlanPlace =
  | 'perspective'
  | 'statements'
  | 'domains'
  | 'goals'
  | 'conflicts'
  | 'network'
  | 'relapse'
  | 'safety'
  | 'evaluations'

/** What a sentence about a finding names. Names of people and parties as they stand in the plan. */
export type FindingValues = Readonly<{
  number?: number
  count?: number
  names?: readonly string[]
  words?: readonly string[]
  domainId?: LifeDomainId
  text?: string
}>

/** One thing that is missing: where, and what about. `entity` narrows the place to one row. */
export type Finding = Readonly<{
  place: PlanPlace
  entity: Readonly<{ root: string; id: string }> | null
  values: FindingValues
}>

/** What a check found: in order, something missing, or no reason to look (nothing there to look at, or not for this reader). */
export type CheckOutcome =
  | Readonly<{ state: 'ok' }>
  | Readonly<{ state: 'missing'; findings: readonly Finding[] }>
  | Readonly<{ state: 'notApplicable' }>

/**
 * One question about the quality of the plan. Pure: the same facts and day give the same outcome.
 * `today` is 'YYYY-MM-DD'. Never about how a person does, and never a number to rank anyone by.
 */
export type PlanCheck<Id extends string = string> = Readonly<{
  id: Id
  place: PlanPlace
  check(plan: PlanFacts, records: RecordFacts, today: string): CheckOutcome
}>

/** Declares a check and keeps its id as a literal. */
export const defineCheck = <const Id extends string>(check: PlanCheck<Id>): PlanCheck<Id> => check

/** There is nothing to look at yet, or this reader may not see it. */
export const notApplicable: CheckOutcome = { state: 'notApplicable' }

/** In order when there are no findings. */
export const toOutcome = (findings: readonly Finding[]): CheckOutcome =>
  findings.length === 0 ? { state: 'ok' } : { state: 'missing', findings }

/** A finding about a part of the page as a whole. */
export const at = (place: PlanPlace, values: FindingValues = {}): Finding => ({
  place,
  entity: null,
  values,
})

/** A finding about one row. */
export const atRow = (
  place: PlanPlace,
  root: string,
  id: string,
  values: FindingValues = {},
): Finding => ({ place, entity: { root, id }, values })

/** The values of a sentence that names people; the number decides between one and many. */
export const named = (names: readonly string[]): FindingValues => ({ names, count: names.length })

/** True for a text without words. */
export const isBlank = (text: string): boolean => text.trim() === ''

/** The beginning of a text, to recognise it by in a list. */
export const toBeginning = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length <= 48 ? line : `${line.slice(0, 47).trimEnd()}…`
}
