import { z } from 'zod'
import { decisionKind, exclusion, scopeId } from './authority-vocabulary.ts'
import { day, given, partyId, shortId, words } from './fact.ts'

const budgetEur = z.int().min(0).max(10_000_000).nullable()

/**
 * What a page sends to take a decision under authority (besluit onder doorzettingsmacht). Lax where the
 * record is strict, so that what is missing is answered with its reason and not with 'this does not fit'.
 */
export const decisionDraft = z.object({
  title: given(300),
  /** The decision as the family hears it, in plain language. */
  textPlain: words(5000),
  mandateId: shortId,
  scopeIds: z.array(scopeId).readonly(),
  /** What the decision would reach into that no mandate reaches; such a decision is refused. */
  touches: z.array(exclusion).readonly(),
  reason: words(5000),
  /** The attempt to agree: the day, and what was tried. */
  triedOn: day.nullable(),
  triedHow: words(5000),
  alternatives: words(5000),
  effectsFamily: words(5000),
  familyView: words(),
  affected: z.array(partyId).max(50).readonly(),
  /** Id of the reverse test under it; else the reason why there is none. */
  reverseTestId: shortId.nullable(),
  whyNoReverseTest: words(),
  /** Who carries it out. */
  executor: words(300),
  deadline: day.nullable(),
  startsOn: day,
  /** The last day on which it holds; three months from the start when it is left out. */
  validUntil: day.nullable(),
  /** Why it has to be longer than three months. */
  whyLonger: words(),
  reviewOn: day.nullable(),
  budgetEur,
  /** The formal decision (Awb) that goes with it. */
  awbDecisionRef: words(300),
  rightsExplained: z.boolean(),
  meetingId: shortId.nullable(),
  /** The decision that this one corrects or takes the place of. */
  replaces: shortId.nullable(),
  /** The number of the last decision that was known when the form was filled in; 0 for none. */
  lastKnownNumber: z.int().min(0),
})
export type DecisionDraft = z.output<typeof decisionDraft>

/** An affected party, under the name it had then. */
const affectedParty = z.object({ partyId, party: given(500) })

/** A decision was taken. It is never changed: a correction is a new decision. */
export const decisionTakenFact = {
  type: 'decision.taken',
  body: z.object({
    id: shortId,
    /** Counted per household, without gaps. */
    number: z.int().min(1),
    kind: decisionKind,
    title: given(300),
    textPlain: given(5000),
    mandateId: shortId.nullable(),
    scopeIds: z.array(scopeId).readonly(),
    reason: words(5000),
    triedOn: day.nullable(),
    triedHow: words(5000),
    alternatives: words(5000),
    effectsFamily: words(5000),
    familyView: words(),
    affected: z.array(affectedParty).readonly(),
    reverseTestId: shortId.nullable(),
    whyNoReverseTest: words(),
    executor: words(300),
    deadline: day.nullable(),
    startsOn: day,
    validUntil: day.nullable(),
    whyLonger: words(),
    reviewOn: day.nullable(),
    budgetEur,
    awbDecisionRef: words(300),
    rightsExplained: z.boolean(),
    meetingId: shortId.nullable(),
    replaces: shortId.nullable(),
    on: day,
  }),
} as const
export type DecisionTaken = z.output<typeof decisionTakenFact.body>

/** What a page sends of a step in the life of a decision. */
export const decisionStepGiven = z.object({
  decisionId: shortId,
  /** How the family was told, why it was withdrawn, what came of it. */
  words: words(5000),
  /** The day on which it happened, when it is written down later. */
  on: day.optional(),
})

/** The steps of a decision after it was taken; each is a fact of its own. */
export const decisionSteps = [
  'familyInformed',
  'started',
  'carriedOut',
  'notCarriedOut',
  'withdrawn',
  'reverted',
  'waitingUnsafe',
] as const
export type DecisionStep = (typeof decisionSteps)[number]

/** The fact of one step. */
export const toStepFact = <S extends DecisionStep>(step: S) =>
  ({
    type: `decision.${step}` as const,
    body: z.object({ decisionId: shortId, words: words(5000), on: day }),
  }) as const
