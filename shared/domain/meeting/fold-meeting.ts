import type { z } from 'zod'
import { readFacts, type ToldFact } from '../authority/fact.ts'
import { foldConsentRounds, type ConsentRound } from './fold-consent.ts'
import { type Attendance, foldAttendance } from './fold-attendance.ts'
import * as facts from './meeting-facts.ts'
import type { ItemOutcome, MeetingKind, PauseKind, Ratings } from './meeting-vocabulary.ts'

/** Where a meeting stands. 'opgeschreven' was held without the app. */
export type MeetingStatus =
  'gepland' | 'bezig' | 'gepauzeerd' | 'afgelopen' | 'afgezegd' | 'opgeschreven'

/** One time that an item was on the table; an item can come back. */
export type ItemRun = Readonly<{
  itemId: string
  title: string
  startedAt: string
  doneAt: string | null
  /** Null while it is on the table, and when the meeting ended with it. */
  outcome: ItemOutcome | null
  spentMs: number | null
}>

/** One standstill; `to` is null while it lasts. */
type Standstill = Readonly<{ kind: PauseKind; from: string; to: string | null }>

/** A call of after-care; `how` is empty for who may not read it. */
export type AfterCareCall = Readonly<
  z.output<typeof facts.afterCareCalledFact.body> & { n: number }
>

/** One meeting, as its records tell it. Moments are ISO texts in UTC. */
export type MeetingState = Readonly<
  z.output<typeof facts.whenAndWhere> & {
    meetingId: string
    n: number
    /** Null for one that was written down afterwards. */
    kind: MeetingKind | null
    documentId: string | null
    /** Null for who may not open it. */
    prepDocumentId: string | null
    status: MeetingStatus
    /** Why it was called off; empty otherwise. */
    cancelWhy: string
    startedAt: string | null
    endedAt: string | null
    /** How long it was; null until it ended. */
    heldMinutes: number | null
    pausedMinutes: number | null
    pauses: readonly Standstill[]
    attendance: readonly Attendance[]
    /** In the order in which they came on the table. */
    items: readonly ItemRun[]
    rounds: readonly ConsentRound[]
    /** When the next one is, as agreed at the end. */
    next: z.output<typeof facts.meetingEnd>['next']
    ratings: Ratings | null
    /** Oldest first. */
    calls: readonly AfterCareCall[]
  }
>

/** Every meeting of a case, in the order in which they were planned or written down. Pure: host and pages tell the same. */
export function foldMeetings(records: readonly ToldFact[]): readonly MeetingState[] {
  const ordered = records.toSorted((a, b) => a.n - b.n)
  const calls = readFacts(ordered, facts.afterCareCalledFact).map(({ n, body }) => ({ ...body, n }))
  return [...foldPlanned(ordered), ...foldHeld(ordered)]
    .map((meeting) => ({
      ...meeting,
      calls: calls.filter(({ meetingId }) => meetingId === meeting.meetingId),
    }))
    .toSorted((a, b) => a.n - b.n)
}

/** The meeting that runs now; null when none does. At most one runs in a case. */
export const findRunningMeeting = (meetings: readonly MeetingState[]): MeetingState | null =>
  meetings.find(({ status }) => isRunning(status)) ?? null

/** The next meeting that is planned, by day; null when there is none. */
export const findPlannedMeeting = (meetings: readonly MeetingState[]): MeetingState | null =>
  meetings
    .filter(({ status }) => status === 'gepland')
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))[0] ?? null

/** The meeting before this one that was held; null for the first. */
export const findMeetingBefore = (
  meetings: readonly MeetingState[],
  meetingId: string,
): MeetingState | null =>
  meetings
    .slice(
      0,
      Math.max(
        0,
        meetings.findIndex((meeting) => meeting.meetingId === meetingId),
      ),
    )
    .findLast(({ status }) => status === 'afgelopen' || status === 'opgeschreven') ?? null

/** Begun, and not ended. */
export const isRunning = (status: MeetingStatus): boolean =>
  status === 'bezig' || status === 'gepauzeerd'

type Folded = Omit<MeetingState, 'calls'>

function foldPlanned(records: readonly ToldFact[]): readonly Folded[] {
  return readFacts(records, facts.meetingPlannedFact).map(({ n, body }) => {
    const { meetingId, kind, documentId, prepDocumentId = null, plannedOn: _day, ...first } = body
    const mine = records.filter((record) => isOf(record, meetingId))
    const moved = readFacts(mine, facts.meetingMovedFact).at(-1)?.body
    const { why: _why, meetingId: _id, ...place } = moved ?? { ...first, why: '', meetingId }
    const started = readFacts(mine, facts.meetingStartedFact)[0]?.body
    const ended = readFacts(mine, facts.meetingEndedFact)[0]?.body
    const cancelled = readFacts(mine, facts.meetingCancelledFact)[0]?.body
    const pauses = foldPauses(mine, ended?.at ?? null)
    return {
      ...place,
      meetingId,
      n,
      kind,
      documentId,
      prepDocumentId,
      status: toStatus({ started, ended, cancelled, pauses }),
      cancelWhy: cancelled?.why ?? '',
      startedAt: started?.at ?? null,
      endedAt: ended?.at ?? null,
      heldMinutes: ended?.minutes ?? null,
      pausedMinutes: ended?.pausedMinutes ?? null,
      pauses,
      attendance: foldAttendance(mine, ended?.at ?? null),
      items: foldItems(mine),
      rounds: foldConsentRounds(records).filter((round) => round.meetingId === meetingId),
      next: ended?.next ?? null,
      ratings: ended?.ratings ?? null,
    }
  })
}

type Turns = Readonly<{
  started: unknown
  ended: unknown
  cancelled: unknown
  pauses: readonly Standstill[]
}>

function toStatus({ started, ended, cancelled, pauses }: Turns): MeetingStatus {
  if (ended !== undefined) return 'afgelopen'
  if (started === undefined) return cancelled === undefined ? 'gepland' : 'afgezegd'
  return pauses.at(-1)?.to === null ? 'gepauzeerd' : 'bezig'
}

const isOf = ({ body }: ToldFact, meetingId: string): boolean =>
  typeof body === 'object' && body !== null && 'meetingId' in body && body.meetingId === meetingId

function foldPauses(records: readonly ToldFact[], endedAt: string | null): readonly Standstill[] {
  const resumed = readFacts(records, facts.meetingResumedFact)
  return readFacts(records, facts.meetingPausedFact).map(({ n, body: { kind, at } }) => ({
    kind,
    from: at,
    to: resumed.find((fact) => fact.n > n)?.body.at ?? endedAt,
  }))
}

function foldItems(records: readonly ToldFact[]): readonly ItemRun[] {
  const done = readFacts(records, facts.itemDoneFact)
  return readFacts(records, facts.itemStartedFact).map(({ n, body: { itemId, title, at } }) => {
    const end = done.find((fact) => fact.n > n && fact.body.itemId === itemId)?.body
    return {
      itemId,
      title,
      startedAt: at,
      doneAt: end?.at ?? null,
      outcome: end?.outcome ?? null,
      spentMs: end?.spentMs ?? null,
    }
  })
}

const foldHeld = (records: readonly ToldFact[]): readonly Folded[] =>
  readFacts(records, facts.meetingHeldFact).map(({ n, body }) => ({
    meetingId: body.meetingId,
    n,
    on: body.on,
    from: null,
    minutes: body.minutes,
    place: body.place,
    language: '',
    interpreter: '',
    kind: null,
    documentId: null,
    prepDocumentId: null,
    status: 'opgeschreven',
    cancelWhy: '',
    startedAt: null,
    endedAt: null,
    heldMinutes: body.minutes,
    pausedMinutes: null,
    pauses: [],
    attendance: body.present.map((person, index) => ({
      ...person,
      attendeeId: `T${index + 1}`,
      way: 'zonderApparaat',
      participantId: null,
      personId: null,
      partyId: null,
      stays: [],
      isIn: false,
    })),
    items: [],
    rounds: [],
    next: null,
    ratings: body.ratings,
  }))
