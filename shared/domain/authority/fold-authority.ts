import { type AgreementState, foldAgreements } from './agreement-state.ts'
import { foldBackings } from './backing-state.ts'
import { type DeadlineState, foldDeadlines } from './deadline-state.ts'
import { type DecisionState, foldDecisions } from './decision-state.ts'
import { type EscalationState, foldEscalations } from './escalation-state.ts'
import type { ToldFact } from './fact.ts'
import { foldMandates, type MandateState } from './mandate-state.ts'
import { findUnread } from './unread-facts.ts'

/** Mandates, agreements, decisions, escalations and terms of one case on one day. */
export type AuthorityState = Readonly<{
  mandates: readonly MandateState[]
  agreements: readonly AgreementState[]
  decisions: readonly DecisionState[]
  escalations: readonly EscalationState[]
  deadlines: readonly DeadlineState[]
  /** Numbers of records that this app cannot read: the rest may not be the whole truth, and screens say so. */
  unread: readonly number[]
}>

/**
 * The whole truth about authority in a case, from its records in any order and a day 'YYYY-MM-DD'. Pure, so
 * that host, screens and papers tell the same. Records that do not fit are left out, and named in
 * `unread`.
 */
export function foldAuthority(records: readonly ToldFact[], today: string): AuthorityState {
  const ordered = records.toSorted((a, b) => a.n - b.n)
  const findBacking = foldBackings(ordered, today)
  const mandates = foldMandates(ordered, today, findBacking)
  const escalations = foldEscalations(ordered, today)
  return {
    mandates,
    agreements: foldAgreements(ordered, today),
    decisions: foldDecisions(ordered, { today, mandates, escalations, findBacking }),
    escalations,
    deadlines: foldDeadlines(ordered, today),
    unread: findUnread(ordered),
  }
}
