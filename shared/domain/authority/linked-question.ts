import { z } from 'zod'
import { lateAnswer } from '../meeting/consent-facts.ts'
import { agreementJudgement } from './agreement-facts.ts'
import { backingAnswer } from './backing-facts.ts'
import { escalationAnswer } from './escalation-facts.ts'
import { given, partyId, shortId } from './fact.ts'
import { acknowledgementGiven } from './mandate-facts.ts'
import { positionGiven } from './position-facts.ts'

/** What one person is asked by a one-time link: always one thing that stands on record. */
export const linkedQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('escalation'), escalationId: shortId }),
  z.object({ kind: z.literal('acknowledgement'), mandateId: shortId, partyId }),
  z.object({ kind: z.literal('position'), decisionId: shortId, partyId }),
  z.object({ kind: z.literal('backing'), backingId: shortId }),
  /** Somebody who was not there when the table agreed. */
  z.object({ kind: z.literal('consent'), roundId: shortId, voterId: shortId }),
  /** Whether an agreement was kept, of who took it on; the name is one of the agreement's own. */
  z.object({ kind: z.literal('agreement'), agreementId: shortId, party: given(200) }),
])
export type LinkedQuestion = Readonly<z.output<typeof linkedQuestion>>

/**
 * Words on record that may go along with a question; each only when the regisseur ticked it. The question
 * itself, and what a decision or a mandate is called, always go.
 */
export const shownParts = ['asked', 'tried', 'familyEffect', 'reason'] as const
export const shownPart = z.enum(shownParts)
export type ShownPart = z.output<typeof shownPart>

/** Which of those there can be with each question, and of those the ones that a page proposes. */
export const partsOfQuestion = {
  escalation: { all: ['asked', 'tried', 'familyEffect'], proposed: ['asked', 'tried'] },
  acknowledgement: { all: [], proposed: [] },
  position: { all: ['reason', 'familyEffect'], proposed: ['reason'] },
  backing: { all: ['reason', 'familyEffect'], proposed: ['reason'] },
  consent: { all: [], proposed: [] },
  agreement: { all: [], proposed: [] },
} as const satisfies Record<
  LinkedQuestion['kind'],
  Readonly<{ all: readonly ShownPart[]; proposed: readonly ShownPart[] }>
>

/**
 * What comes back. Whose answer it is, and to what, follows from the link: neither can be said here, so a
 * link cannot answer for another party.
 */
export const linkedAnswer = z.discriminatedUnion('to', [
  escalationAnswer.pick({ answer: true, outcome: true }).extend({ to: z.literal('escalation') }),
  acknowledgementGiven
    .pick({ answer: true, limit: true, remark: true })
    .extend({ to: z.literal('acknowledgement') }),
  positionGiven
    .pick({ position: true, kind: true, view: true, needs: true })
    .extend({ to: z.literal('position') }),
  backingAnswer
    .pick({ isGiven: true, statement: true, conditions: true, until: true })
    .extend({ to: z.literal('backing') }),
  lateAnswer.pick({ position: true, remark: true }).extend({ to: z.literal('consent') }),
  agreementJudgement
    .pick({ why: true })
    .extend({ to: z.literal('agreement'), isKept: z.boolean() }),
])
export type LinkedAnswer = Readonly<z.output<typeof linkedAnswer>>
