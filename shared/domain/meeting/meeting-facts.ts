import { z } from 'zod'
import { day, given, shortId, words } from '../authority/fact.ts'
import { attendWay, itemOutcome, meetingKind, pauseKind, ratings } from './meeting-vocabulary.ts'
import { role } from '../role.ts'

/** A moment of the host's clock, as ISO 8601 text in UTC. */
export const at = z.iso.datetime()
/** Id of an item of the agenda in the meeting's document. */
const itemId = shortId
const personKey = z.string().min(1).max(64).nullable()

/** When and where a meeting is. */
export const whenAndWhere = z.object({
  on: day,
  /** 'HH:MM' where the meeting is held; null while only the day is known. */
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  minutes: z.int().min(10).max(480),
  place: words(300),
  /** The language spoken. */
  language: words(100),
  /** The interpreter who comes along; empty when none does. */
  interpreter: words(200),
})

/** What a page sends to plan a meeting; id and documents are the host's. */
export const meetingPlan = whenAndWhere.extend({
  kind: meetingKind,
  /** Own agenda to begin with; the shipped one of this kind when left out. */
  agenda: z
    .array(
      z.object({
        title: given(300),
        minutes: z.int().min(0).max(240),
        lead: z.string().max(32),
        screen: z.string().max(32),
      }),
    )
    .max(40)
    .readonly()
    .optional(),
  /** The language in which the shipped agenda is written. */
  inLanguage: z.enum(['nl', 'en']).optional(),
})

/** A meeting was planned, with the documents it is prepared and held in. */
export const meetingPlannedFact = {
  type: 'meeting.planned',
  body: whenAndWhere.extend({
    meetingId: shortId,
    kind: meetingKind,
    /** Everyone at the table opens this one. */
    documentId: z.string().max(64),
    /** The checks with their notes; absent for who may not open them. */
    prepDocumentId: z.string().max(64).optional(),
    plannedOn: day,
  }),
} as const

/** It was moved to another day, time or place. */
export const meetingMovedFact = {
  type: 'meeting.moved',
  body: whenAndWhere.extend({ meetingId: shortId, why: words() }),
} as const

/** It will not be held. */
export const meetingCancelledFact = {
  type: 'meeting.cancelled',
  body: z.object({ meetingId: shortId, why: given() }),
} as const

/** The meeting began. */
export const meetingStartedFact = {
  type: 'meeting.started',
  body: z.object({ meetingId: shortId, at }),
} as const
/** What a page sends to begin. */
export const meetingStart = z.object({ meetingId: shortId })

/** The table stood still. Who asked for it is not kept. */
export const meetingPausedFact = {
  type: 'meeting.paused',
  body: z.object({ meetingId: shortId, kind: pauseKind, at }),
} as const

/** The table went on. */
export const meetingResumedFact = {
  type: 'meeting.resumed',
  body: z.object({ meetingId: shortId, at }),
} as const

/** Someone at the table. */
export const attendee = z.object({
  /** 'T1': the same person keeps it through going out and coming in. */
  attendeeId: shortId,
  name: given(200),
  organisation: words(200),
  role,
  way: attendWay,
  /** The participant whose device it is; null for who sits without one. */
  participantId: personKey,
  /** Person or party of the plan, where that is known. */
  personId: personKey,
  partyId: personKey,
})
export type Attendee = Readonly<z.output<typeof attendee>>

/** Someone came to the table. */
export const personInFact = {
  type: 'meeting.personIn',
  body: attendee.extend({ meetingId: shortId, at }),
} as const
/** What a page sends of someone who comes without a device. */
export const personInByHand = attendee.omit({ attendeeId: true, participantId: true }).extend({
  meetingId: shortId,
  role: role.exclude(['scherm']),
  way: attendWay.exclude(['eigenApparaat']),
  /** Of someone who was here before and comes back. */
  attendeeId: shortId.optional(),
})

/** Someone left the table. */
export const personOutFact = {
  type: 'meeting.personOut',
  body: z.object({ meetingId: shortId, attendeeId: shortId, at }),
} as const
/** What a page sends of someone who leaves. */
export const personOutByHand = z.object({ meetingId: shortId, attendeeId: shortId })

/** An item of the agenda began. Its title as it was then. */
export const itemStartedFact = {
  type: 'meeting.itemStarted',
  body: z.object({ meetingId: shortId, itemId, title: words(1200), at }),
} as const

/** An item of the agenda was left, and what became of it. */
export const itemDoneFact = {
  type: 'meeting.itemDone',
  body: z.object({
    meetingId: shortId,
    itemId,
    title: words(1200),
    outcome: itemOutcome,
    at,
    /** Time spent on it, pauses left out. */
    spentMs: z.int().min(0),
  }),
} as const

/** What a page sends to end a meeting: when the next one is, as far as it is known. */
export const meetingEnd = z.object({
  meetingId: shortId,
  next: z.object({ on: day, from: whenAndWhere.shape.from, place: words(300) }).nullable(),
})

/** The meeting ended; who was still in left at that moment. */
export const meetingEndedFact = {
  type: 'meeting.ended',
  body: meetingEnd.extend({
    at,
    /** The host's day. */
    on: day,
    /** From start to end, and how much of that stood still. */
    minutes: z.int().min(0),
    pausedMinutes: z.int().min(0),
    /** How everybody found it, in numbers only. */
    ratings,
    /** The version of the plan that was kept with it; absent in older records, and where there was no plan. */
    planVersionId: z.string().max(64).optional(),
  }),
} as const

/** A meeting that was held without the app, written down afterwards. */
export const meetingHeldFact = {
  type: 'meeting.held',
  body: z.object({
    meetingId: shortId,
    on: day,
    minutes: z.int().min(0).max(480),
    place: words(300),
    present: z.array(z.object({ name: given(200), organisation: words(200), role })).readonly(),
    chair: words(200),
    writer: words(200),
    ratings,
  }),
} as const
/** What a page sends of it. */
export const meetingHeldGiven = meetingHeldFact.body.omit({ meetingId: true })

/** Someone of the family was called after a meeting (nabellen, domain reference 6.8). */
export const afterCareCalledFact = {
  type: 'meeting.called',
  body: z.object({
    meetingId: shortId,
    /** Who was called. */
    person: given(200),
    /** Who called; empty when that was not written down. */
    caller: words(200),
    on: day,
    /** How it went, in one line. */
    how: words(500),
    /** Whether others than the regisseur read that line; that there was a call is told to all of the plan. */
    isShared: z.boolean(),
  }),
} as const
