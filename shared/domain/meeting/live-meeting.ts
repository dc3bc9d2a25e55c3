import { z } from 'zod'
import { givenPosition, positionWay } from './consent-vocabulary.ts'
import { itemLead, pauseKind, ratedThing, ratings, screenPlace } from './meeting-vocabulary.ts'

const instant = z.iso.datetime()
const attendeeId = z.string().max(64)

/** The item on the table. */
export const runningItem = z.object({
  itemId: z.string().max(64),
  /** As it stood in the agenda when it began. */
  title: z.string(),
  /** Time for it, with what was added since; null when it has none. */
  minutes: z.int().nullable(),
  lead: itemLead,
  startedAt: instant,
  /** Standstills in it that are over. */
  pausedMs: z.int().min(0),
})

/** The table stands still since then. */
const standstill = z.object({ kind: pauseKind, since: instant })

/** The laptop was away (asleep, or its clock was set) for that long; told until someone says what to do with it. */
const gap = z.object({ minutes: z.int().min(1), at: instant })

/** A choice in the open round, as it stands until the round closes. */
export const ballot = z.object({
  voterId: z.string().max(64),
  position: givenPosition,
  remark: z.string(),
  way: positionWay,
  /** Participant who chose, or typed it for someone. */
  byId: z.string().max(64),
})
export type Ballot = Readonly<z.output<typeof ballot>>

/** The small things of a running meeting. Kept by the host after every move, so that a crash ends nothing. */
export const liveMeeting = z.object({
  meetingId: z.string().max(64),
  /** Counts moves: a page that is behind sees so. */
  moves: z.int().min(0),
  startedAt: instant,
  /** Standstills that are over, in all. */
  pausedMs: z.int().min(0),
  running: runningItem.nullable(),
  pause: standstill.nullable(),
  gap: gap.nullable(),
  speaker: attendeeId.nullable(),
  queue: z.array(attendeeId).readonly(),
  /** Who had the word, oldest first. */
  spoken: z.array(attendeeId).readonly(),
  follow: z.string().nullable(),
  screen: screenPlace,
  wordIds: z.array(z.string()).readonly(),
  /** Who tapped, per thing, so that nobody taps twice; what they tapped is only in the counts. */
  ratedBy: z.record(ratedThing, z.array(attendeeId).readonly()),
  ratings,
  /** The round that is open. */
  round: z
    .object({
      roundId: z.string().max(64),
      isRevealed: z.boolean(),
      ballots: z.array(ballot).readonly(),
    })
    .nullable(),
})
export type LiveMeeting = Readonly<z.output<typeof liveMeeting>>

type Timed = Pick<LiveMeeting, 'running' | 'pause'>

/**
 * How long the item on the table has been there, standstills left out, in milliseconds; null when there is
 * none. `nowMs` on the host's clock. Wall time, so that a restart of the host costs nothing.
 */
export function toSpentMs({ running, pause }: Timed, nowMs: number): number | null {
  if (running === null) return null
  const startedMs = Date.parse(running.startedAt)
  const still = pause === null ? 0 : nowMs - Math.max(Date.parse(pause.since), startedMs)
  return Math.max(0, nowMs - startedMs - running.pausedMs - Math.max(0, still))
}

/** Time left for the item, in milliseconds, below zero when it runs over; null without an item or a time. */
export function toLeftMs(live: Timed, nowMs: number): number | null {
  const spent = toSpentMs(live, nowMs)
  const minutes = live.running?.minutes ?? null
  return spent === null || minutes === null ? null : minutes * 60_000 - spent
}
