import { type LiveMeeting, toSpentMs } from '../../../shared/domain/meeting/live-meeting.ts'
import {
  itemDoneFact,
  meetingEnd,
  meetingStart,
  personInByHand,
  personOutByHand,
} from '../../../shared/domain/meeting/meeting-facts.ts'
import { noRatings } from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import {
  meetingEnded,
  meetingPersonIn,
  meetingPersonOut,
  meetingStarted,
} from '../../../shared/records/meeting-records.ts'
import type { NewVersion } from '../../vault/history-calls.ts'
import { type CaseFacts, type CommandFact, defineCommandRule, refuse } from '../command-rule.ts'
import { toMeetingVersion } from '../plan/plan-version.ts'
import { toHostDay } from '../reverse-test-facts.ts'
import { toComings, toNextAttendeeId } from './attendance.ts'
import { requireNoneRunning, requireRunning, toMoment } from './meeting-facts.ts'
import { requirePlanned } from './plan-rules.ts'

/**
 * A meeting begins, with everyone who sits there on a device. Whoever presses second is told that it runs:
 * there is one meeting.
 */
export const meetingStartRule = defineCommandRule({
  recordType: meetingStarted,
  input: meetingStart,
  async decide({ meetingId }, facts) {
    requireNoneRunning(facts)
    const meeting = requirePlanned(facts, meetingId)
    const { participants, table, readDocument } = facts
    const at = toMoment(facts.at)
    const plan = (await readDocument('plan'))?.content ?? null
    const here = participants.filter(
      ({ id, status }) => status === 'admitted' && table?.isOnline(id) === true,
    )
    const owner = table?.owner ?? null
    const people = [...(owner === null ? [] : [owner]), ...here]
    return {
      body: { meetingId, at },
      alongside: toComings(people, meeting.attendance, { meetingId, at, plan }),
      settings: table?.toSettings(toFirstState(meetingId, at)) ?? [],
    }
  },
})

const toFirstState = (meetingId: string, startedAt: string): LiveMeeting => ({
  meetingId,
  moves: 0,
  startedAt,
  pausedMs: 0,
  running: null,
  pause: null,
  gap: null,
  speaker: null,
  queue: [],
  spoken: [],
  follow: null,
  screen: 'deelnemers',
  wordIds: [],
  ratedBy: { gehoord: [], begrepen: [], afsprakenHelpen: [], juisteMensen: [] },
  ratings: noRatings,
  round: null,
})

/**
 * A meeting ends: the item on the table with it, and the plan as it then is kept as a version. An open round
 * is closed or taken back first.
 */
export const meetingEndRule = defineCommandRule({
  recordType: meetingEnded,
  input: meetingEnd,
  async decide({ meetingId, next }, facts) {
    const { live } = requireRunning(facts, meetingId)
    if (live.round !== null) refuse('roundOpen')
    if (next !== null && next.on < toHostDay(facts.at)) refuse('dayPast')
    const kept = await keepPlan(facts)
    const lengthMs = Math.max(0, facts.at - Date.parse(live.startedAt))
    const body = {
      meetingId,
      next,
      at: toMoment(facts.at),
      on: toHostDay(facts.at),
      minutes: toMinutes(lengthMs),
      pausedMinutes: toMinutes(Math.min(lengthMs, toPausedMs(live, facts.at))),
      ratings: live.ratings,
      ...(kept === null ? {} : { planVersionId: kept.id }),
    }
    return {
      body,
      ...(kept === null ? {} : { version: kept }),
      alongside: toLastItem(live, facts.at),
      settings: facts.table?.toSettings(null) ?? [],
    }
  },
})

/** A plan that cannot be read keeps no meeting open: guests would stay at a table that nobody can close. */
async function keepPlan({ readDocument, me, at }: CaseFacts): Promise<NewVersion | null> {
  const plan = await readDocument('plan').catch(() => null)
  return plan === null ? null : toMeetingVersion(plan, { byId: me.id, at })
}

const toMinutes = (milliseconds: number): number => Math.round(milliseconds / 60_000)

const toPausedMs = ({ pausedMs, pause }: LiveMeeting, at: number): number =>
  pausedMs + (pause === null ? 0 : Math.max(0, at - Date.parse(pause.since)))

function toLastItem(live: LiveMeeting, at: number): readonly CommandFact[] {
  if (live.running === null) return []
  const { itemId, title } = live.running
  const spentMs = toSpentMs(live, at) ?? 0
  const { meetingId } = live
  const body = {
    meetingId,
    itemId,
    title,
    outcome: 'besproken',
    at: toMoment(at),
    spentMs,
  } as const
  return [{ type: itemDoneFact.type, body, byId: null }]
}

/** Someone comes without a device, or comes back. */
export const personInRule = defineCommandRule({
  recordType: meetingPersonIn,
  input: personInByHand,
  decide({ attendeeId, ...given }, facts) {
    const { attendance } = requireRunning(facts, given.meetingId).meeting
    const before = attendance.find((person) => person.attendeeId === attendeeId)
    if (attendeeId !== undefined && before?.participantId !== null) refuse('attendeeUnknown')
    return {
      body: {
        ...given,
        attendeeId: before?.attendeeId ?? toNextAttendeeId(attendance),
        participantId: null,
        at: toMoment(facts.at),
      },
    }
  },
})

/** Someone leaves the table. The word goes on when it was theirs. */
export const personOutRule = defineCommandRule({
  recordType: meetingPersonOut,
  input: personOutByHand,
  decide(given, facts) {
    const { meeting, live } = requireRunning(facts, given.meetingId)
    const person = meeting.attendance.find(({ attendeeId }) => attendeeId === given.attendeeId)
    if (person?.isIn !== true) refuse('attendeeUnknown')
    return {
      body: { ...given, at: toMoment(facts.at) },
      settings: facts.table?.toSettings(withoutPerson(live, given.attendeeId)) ?? [],
    }
  },
})

/** The state of the table without someone in its turns. */
export const withoutPerson = (live: LiveMeeting, attendeeId: string): LiveMeeting => ({
  ...live,
  moves: live.moves + 1,
  speaker: live.speaker === attendeeId ? null : live.speaker,
  queue: live.queue.filter((id) => id !== attendeeId),
})
