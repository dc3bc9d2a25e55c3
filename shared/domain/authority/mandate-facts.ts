import { z } from 'zod'
import {
  acknowledgementAnswer,
  exclusion,
  granterRole,
  mandateBasis,
  scopeId,
} from './authority-vocabulary.ts'
import { day, given, partyId, saidBy, saidByAsGiven, shortId, words } from './fact.ts'

/** What a page sends to put a mandate on record; the id is the host's. */
export const mandateGrant = z.object({
  /** Person or body, as its document names it. */
  grantedBy: given(200),
  grantedByRole: granterRole,
  basis: mandateBasis,
  validFrom: day,
  /** The last day on which it holds. */
  validUntil: day,
  scope: z.array(scopeId).readonly(),
  /** In whole euros for this household; null where nothing was agreed, and then it covers no money. */
  budgetLimitEur: z.int().min(0).max(10_000_000).nullable(),
  excludes: z.array(exclusion).readonly(),
  /** Where the paper is: name, number or place of the document. */
  documentRef: words(500),
  remark: words(),
})

/** A mandate was given to the regisseur of this household. */
export const mandateGrantedFact = {
  type: 'mandate.granted',
  body: mandateGrant.extend({ id: shortId, on: day }),
} as const

/** A mandate ended before its time. */
export const mandateEndedFact = {
  type: 'mandate.ended',
  body: z.object({ mandateId: shortId, why: given(), on: day }),
} as const

/** What a page sends to ask a partner whether it acknowledges a mandate. */
export const acknowledgementRequest = z.object({ mandateId: shortId, partyId })

/** A partner was asked. */
export const acknowledgementAskedFact = {
  type: 'mandate.acknowledgementAsked',
  body: acknowledgementRequest.extend({ party: given(500), on: day }),
} as const

/** What a page sends of a partner's answer. */
export const acknowledgementGiven = z.object({
  mandateId: shortId,
  partyId,
  answer: acknowledgementAnswer,
  /** The limit (grens) that goes with 'erkendMetGrens'. */
  limit: words(),
  /** Why not, with 'nietErkend'. */
  remark: words(),
  ...saidByAsGiven,
  /** The day on which it was said, when it is written down later. */
  on: day.optional(),
})

/** A partner organisation acknowledged a mandate, or did not. The newest answer of each counts. */
export const acknowledgedFact = {
  type: 'mandate.acknowledged',
  body: acknowledgementGiven.extend({ party: given(500), ...saidBy, on: day }),
} as const
