import { z } from 'zod'
import { adoptedAgreement } from '../adopted-agreement.ts'
import { day, given, shortId, words } from '../authority/fact.ts'
import { cameBy, givenPosition, lateWay, positionWay, reveal } from './consent-vocabulary.ts'

/** Someone who is asked. Absent parties are asked with a deadline. */
export const voter = z.object({
  /** An attendee of the meeting, or 'party:O3' / 'person:P3' for who is absent. */
  voterId: shortId,
  name: given(200),
  organisation: words(200),
  /** A child says how it feels, with a thumb. */
  isChild: z.boolean(),
  isAbsent: z.boolean(),
  partyId: z.string().max(64).nullable(),
  personId: z.string().max(64).nullable(),
})
export type Voter = Readonly<z.output<typeof voter>>

const draft = adoptedAgreement.pick({
  text: true,
  owner: true,
  parties: true,
  startsOn: true,
  endsOn: true,
  ifBroken: true,
  amends: true,
})

/** What a page sends to put a draft before the table. */
export const consentOpening = draft.extend({
  meetingId: shortId,
  /** The draft in the meeting's document. */
  draftId: z.string().max(64).nullable(),
  reveal,
  /** Attendees who are not asked for this one. */
  leftOut: z.array(shortId).max(100).readonly(),
  /** Attendees who answer with a thumb. The host adds who is under 12. */
  children: z.array(shortId).max(100).readonly(),
  /** Parties and persons of the plan who are not there and hear of it. */
  absent: z
    .array(z.object({ kind: z.enum(['party', 'person']), id: z.string().min(1).max(48) }))
    .max(100)
    .readonly(),
})

/** A draft was put before the table. The text is fixed from here on: this is what everyone answers to. */
export const consentOpenedFact = {
  type: 'consent.opened',
  body: draft.extend({
    roundId: shortId,
    meetingId: shortId,
    draftId: z.string().max(64).nullable(),
    reveal,
    voters: z.array(voter).readonly(),
    /** Until when absent parties may respond. */
    deadline: day,
    on: day,
  }),
} as const
export type ConsentOpened = z.output<typeof consentOpenedFact.body>

/** One position. */
export const roundPosition = z.object({
  voterId: shortId,
  position: givenPosition,
  remark: words(),
  way: positionWay,
})

/** Someone's position in a round, kept when the round closes. Whose record it is, says who gave or typed it. */
export const consentTakenFact = {
  type: 'consent.taken',
  body: roundPosition.extend({ roundId: shortId, name: given(200), on: day }),
} as const
export type ConsentTaken = z.output<typeof consentTakenFact.body>

/** What a page sends to close a round. */
export const consentClosing = z.object({ roundId: shortId })

/** A round closed: the agreement stands with everybody's position, silence included. */
export const consentClosedFact = {
  type: 'consent.closed',
  body: consentClosing.extend({
    /** The agreement that came of it. */
    agreementId: shortId,
    /** Fingerprint (SHA-256, hex) of the text that everyone answered to. */
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    on: day,
  }),
} as const

/** A round was taken back; what was chosen in it is not kept. */
export const consentWithdrawnFact = {
  type: 'consent.withdrawn',
  body: consentClosing.extend({ why: words(), on: day }),
} as const
/** What a page sends of it. */
export const consentWithdrawal = consentClosing.extend({ why: words() })

/** What a page sends of a party that was absent. */
export const lateAnswer = z.object({
  roundId: shortId,
  voterId: shortId,
  position: givenPosition,
  remark: words(),
  /**
   * How the host knows, when it was written down for them: a mail, a call with whom and when. With a
   * one-time link: for whom the link was made.
   */
  evidence: words(1000),
  /** How it came, when it was written down for them; absent in records from before this was asked. */
  cameBy: cameBy.optional(),
})

/** Someone who was absent responded. After the deadline it is kept as late; the agreement does not change by it. */
export const consentLateFact = {
  type: 'consent.late',
  body: lateAnswer.extend({ name: given(200), way: lateWay, isLate: z.boolean(), on: day }),
} as const
