import { z } from 'zod'
import {
  decisionKind,
  exclusion,
  granterRole,
  mandateBasis,
  scopeId,
} from '../domain/authority/authority-vocabulary.ts'
import { linkedAnswer, linkedQuestion, shownPart } from '../domain/authority/linked-question.ts'
import { id, instant, personName } from './replies.ts'
import type { Route } from './route.ts'
import { typedName } from './typed-name.ts'

const day = z.iso.date()
/** Long enough for 32 random bytes in any alphabet. */
const secret = z.string().max(128)

/** One link, as the regisseur sees it; the link itself is shown once. */
export const answerLink = z.object({
  id,
  question: linkedQuestion,
  person: personName,
  personRole: z.string(),
  state: z.enum(['open', 'used', 'withdrawn', 'expired', 'declined']),
  expiresAt: instant,
  createdAt: instant,
})
export type AnswerLink = z.output<typeof answerLink>

/** A decision, as far as it is told to someone who answers by link. */
const askedDecision = z.object({
  id: z.string(),
  number: z.int(),
  kind: decisionKind,
  title: z.string(),
  reason: z.string().nullable(),
  familyEffect: z.string().nullable(),
  executor: z.string(),
  startsOn: day.nullable(),
  validUntil: day.nullable(),
})

/** A mandate, as far as it is told to someone who answers by link. */
const askedMandate = z.object({
  id: z.string(),
  grantedBy: z.string(),
  grantedByRole: granterRole,
  basis: mandateBasis,
  validFrom: day,
  validUntil: day,
  scope: z.array(scopeId),
  budgetLimitEur: z.int().nullable(),
  excludes: z.array(exclusion),
})

/** What is asked, per kind; null where the regisseur did not let it go along. */
const asked = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('escalation'),
    question: z.string(),
    asked: z.string().nullable(),
    tried: z.string().nullable(),
    familyEffect: z.string().nullable(),
    dueOn: day.nullable(),
    /** The decision that waits for the answer; null when there is none. */
    decision: z.object({ number: z.int(), title: z.string(), isSuspended: z.boolean() }).nullable(),
  }),
  z.object({ kind: z.literal('acknowledgement'), party: z.string(), mandate: askedMandate }),
  z.object({ kind: z.literal('position'), party: z.string(), decision: askedDecision }),
  z.object({
    kind: z.literal('backing'),
    mandate: askedMandate.nullable(),
    decision: askedDecision.nullable(),
  }),
  /** What the table agreed without this person; whoever it concerns is named by the text alone. */
  z.object({
    kind: z.literal('consent'),
    /** Who is asked, as the round names it. */
    name: z.string(),
    text: z.string(),
    owner: z.string(),
    ifBroken: z.string(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    /** The day on which the table agreed. */
    agreedOn: day,
    deadline: day,
    /** A child answers with a thumb. */
    isChild: z.boolean(),
  }),
  /** An agreement of this party, to be looked back on. */
  z.object({
    kind: z.literal('agreement'),
    party: z.string(),
    text: z.string(),
    owner: z.string(),
    ifBroken: z.string(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    /** The day on which the table agreed; null where it is not told. */
    agreedOn: day.nullable(),
  }),
])
export type Asked = z.output<typeof asked>

/** A question as its one reader gets it. */
export const askedQuestion = z.object({
  asked,
  person: personName,
  personRole: z.string(),
  hostName: z.string(),
  municipality: z.string().nullable(),
  /** The household's number; its name goes along only when the regisseur wrote it in the note. */
  caseRef: z.string(),
  note: z.string(),
  expiresAt: instant,
})
export type AskedQuestion = z.output<typeof askedQuestion>

/** Questions that someone without an account answers once, by a link for that person alone. */
export const answerRoutes = {
  createAnswerLink: {
    method: 'POST',
    path: '/api/cases/:caseId/answer-links',
    access: 'owner',
    summary: 'Makes a one-time link with which one named person answers one question',
    params: z.object({ caseId: id }),
    body: z.object({
      question: linkedQuestion,
      person: typedName,
      personRole: z.string().trim().max(200),
      /** What of the record may go along. */
      shows: z.array(shownPart).max(10),
      /** What the regisseur adds for this person. */
      note: z.string().trim().max(1000),
      validDays: z.int().min(1).max(31),
    }),
    reply: answerLink.extend({ link: z.string() }),
  },
  answerLinks: {
    method: 'GET',
    path: '/api/cases/:caseId/answer-links',
    access: 'owner',
    summary: 'The links that were made for questions of a case, newest first',
    params: z.object({ caseId: id }),
    reply: z.array(answerLink),
  },
  withdrawAnswerLink: {
    method: 'POST',
    path: '/api/answer-links/:id/withdraw',
    access: 'owner',
    summary: 'Makes an unused link worthless',
    params: z.object({ id }),
    body: z.object({}).optional(),
    reply: z.object({}),
  },
  lookAtQuestion: {
    method: 'POST',
    path: '/api/answers/look',
    access: 'public',
    summary: 'What an unused link asks, so that it can be read before it is answered',
    body: z.object({ secret }),
    reply: askedQuestion,
  },
  giveAnswer: {
    method: 'POST',
    path: '/api/answers',
    access: 'public',
    summary: 'Answers the question of a link, once; or says that it came to the wrong person',
    body: z.object({
      secret,
      /** Null: this is not meant for me. The link ends, and nothing is answered. */
      answer: linkedAnswer.nullable(),
    }),
    reply: z.object({
      /** Number and fingerprint of the record; null when nothing was answered. */
      receipt: z.object({ n: z.int(), hash: z.string(), at: instant }).nullable(),
    }),
  },
} as const satisfies Record<string, Route>
