import { z } from 'zod'
import { escalationLevel, escalationOutcome, sideRoute } from './authority-vocabulary.ts'
import { day, given, saidBy, saidByAsGiven, shortId, words } from './fact.ts'

/** What a page sends to escalate (opschalen); id, and the term when left out, are the host's. */
export const escalationOpening = z.object({
  /** The rung; null for a side route. */
  level: escalationLevel.nullable(),
  sideRoute: sideRoute.nullable(),
  /** The decision it is about; null when there is none. */
  decisionId: shortId.nullable(),
  /** One question, in one sentence. */
  question: words(500),
  tried: words(5000),
  asked: words(5000),
  familyEffect: words(5000),
  familyInformedOn: day.nullable(),
  toPerson: words(200),
  toRole: words(200),
  toOrganisation: words(500),
  /** The last day for an answer; counted in working days by the rung when left out. */
  dueOn: day.nullable(),
})

/** A question was put to a higher level or on a side route. */
export const escalationOpenedFact = {
  type: 'escalation.opened',
  body: escalationOpening.extend({ id: shortId, question: given(500), on: day }),
} as const

/** What a page sends of the answer. */
export const escalationAnswer = z.object({
  escalationId: shortId,
  answer: words(5000),
  outcome: escalationOutcome,
  ...saidByAsGiven,
  on: day.optional(),
})

/** The manager, casusautoriteit or wethouder answered. */
export const escalationAnsweredFact = {
  type: 'escalation.answered',
  body: escalationAnswer.extend({ answer: given(5000), ...saidBy, on: day }),
} as const

/** What a page sends to close an escalation without an answer, or after it. */
export const escalationClosing = z.object({ escalationId: shortId, why: words(2000) })

/** An escalation needs nobody's attention any more. */
export const escalationClosedFact = {
  type: 'escalation.closed',
  body: escalationClosing.extend({ why: given(2000), on: day }),
} as const
