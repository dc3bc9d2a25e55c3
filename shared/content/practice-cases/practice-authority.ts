/**
 * Facts about authority as the practice cases tell them. What the case descriptions leave out (effects, plain
 * text, evidence) is written for practice, so that no card stands half empty.
 */
import type { z } from 'zod'
import { backingGivenFact } from '../../domain/authority/backing-facts.ts'
import {
  decisionTakenFact,
  type DecisionStep,
  type DecisionTaken,
  toStepFact,
} from '../../domain/authority/decision-facts.ts'
import {
  escalationAnsweredFact,
  escalationOpenedFact,
} from '../../domain/authority/escalation-facts.ts'
import { acknowledgedFact, mandateGrantedFact } from '../../domain/authority/mandate-facts.ts'
import { positionAnsweredFact, positionTakenFact } from '../../domain/authority/position-facts.ts'
import { onDay, type PracticeRecord } from './practice-record.ts'

type Body<F extends Readonly<{ body: z.ZodType }>> = z.output<F['body']>
type Acknowledged = Pick<
  Body<typeof acknowledgedFact>,
  'partyId' | 'party' | 'person' | 'answer' | 'limit'
>
type Position = Omit<
  Body<typeof positionTakenFact>,
  'decisionId' | 'personRole' | 'how' | 'evidence' | 'shownRecord' | 'shownHash'
>

/** Written down at the table, in a job that the story does not name. */
const atTheTable = { personRole: '', how: 'opgeschreven', evidence: 'Gezegd aan tafel' } as const

/** A mandate, on the day on which it begins. */
export const toMandate = (
  body: Omit<Body<typeof mandateGrantedFact>, 'on' | 'remark'>,
): PracticeRecord =>
  onDay(body.validFrom, mandateGrantedFact.type, { ...body, remark: '', on: body.validFrom })

/** A partner that acknowledges a mandate, with its limit (grens) when it has one. */
export const toAnswer = (
  partyId: string,
  party: string,
  person: string,
  limit = '',
): Acknowledged => ({
  ...{ partyId, party, person, limit },
  answer: limit === '' ? 'erkend' : 'erkendMetGrens',
})

/** What partners said of a mandate, all on one day. */
export const toAcknowledgements = (
  on: string,
  mandateId: string,
  answers: readonly Acknowledged[],
): readonly PracticeRecord[] =>
  answers.map((answer) =>
    onDay(on, acknowledgedFact.type, { mandateId, remark: '', ...atTheTable, ...answer, on }),
  )

/** What a decision of a story has unless it says otherwise. */
const plainDecision = {
  mandateId: null,
  scopeIds: [],
  alternatives: '',
  reverseTestId: null,
  whyNoReverseTest: '',
  deadline: null,
  validUntil: null,
  whyLonger: '',
  reviewOn: null,
  budgetEur: null,
  awbDecisionRef: '',
  rightsExplained: true,
  meetingId: null,
  replaces: null,
} satisfies Partial<DecisionTaken>

/** A decision, on the day on which it was taken and begins. */
export const toDecision = (
  body: Omit<DecisionTaken, keyof typeof plainDecision | 'startsOn'> & Partial<DecisionTaken>,
): PracticeRecord =>
  onDay(body.on, decisionTakenFact.type, { ...plainDecision, startsOn: body.on, ...body })

/** The steps of a decision, each with its day and words. */
export const toSteps = (
  decisionId: string,
  steps: readonly (readonly [step: DecisionStep, on: string, words: string])[],
): readonly PracticeRecord[] =>
  steps.map(([step, on, words]) => onDay(on, toStepFact(step).type, { decisionId, words, on }))

/** A party that agrees with a decision. */
export const toAgreeing = (
  partyId: string,
  party: string,
  person: string,
  on: string,
): Position => ({
  ...{ partyId, party, person, on },
  position: 'eens',
  kind: null,
  view: '',
  needs: '',
})

/** A party's position on a decision. */
export const toPosition = (decisionId: string, position: Position): PracticeRecord =>
  onDay(position.on, positionTakenFact.type, {
    decisionId,
    ...atTheTable,
    shownRecord: null,
    shownHash: '',
    ...position,
  })

/** The regisseur's reply to a party. */
export const toReply = (
  on: string,
  reply: Omit<Body<typeof positionAnsweredFact>, 'on'>,
): PracticeRecord => onDay(on, positionAnsweredFact.type, { ...reply, on })

/** A question to a higher level. */
export const toEscalation = (
  body: Omit<Body<typeof escalationOpenedFact>, 'sideRoute'>,
): PracticeRecord => onDay(body.on, escalationOpenedFact.type, { sideRoute: null, ...body })

/** The answer to it, as it was written down. */
export const toEscalationAnswer = (
  body: Omit<Body<typeof escalationAnsweredFact>, 'how'>,
): PracticeRecord => onDay(body.on, escalationAnsweredFact.type, { how: 'opgeschreven', ...body })

/** Backing that came by itself. */
export const toBacking = (
  body: Omit<Body<typeof backingGivenFact>, 'backingId' | 'isGiven' | 'how'>,
): PracticeRecord =>
  onDay(body.on, backingGivenFact.type, {
    backingId: null,
    isGiven: true,
    how: 'opgeschreven',
    ...body,
  })
