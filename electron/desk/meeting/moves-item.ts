import { type LiveMeeting, toSpentMs } from '../../../shared/domain/meeting/live-meeting.ts'
import {
  itemDoneFact,
  itemStartedFact,
  meetingPausedFact,
  meetingResumedFact,
} from '../../../shared/domain/meeting/meeting-facts.ts'
import {
  type ItemOutcome,
  itemLead,
  screenPlace,
} from '../../../shared/domain/meeting/meeting-vocabulary.ts'
import { type CommandFact, refuse } from '../command-rule.ts'
import { toMoment } from './meeting-facts.ts'
import type { AtTable, Move, Moved } from './moves-table.ts'

const maxMinutes = 480

/** An item comes on the table, in any order and as often as is needed. The one that was there is done. */
export function startItem({ itemId }: Move<'startItem'>, table: AtTable): Moved {
  const { live, at, document } = table
  if (live.running?.itemId === itemId) return { live }
  const item = document?.['agenda']?.find(({ id }) => id === itemId) ?? refuse('itemUnknown')
  const title = typeof item['title'] === 'string' ? item['title'].trim() : ''
  const minutes = typeof item['minutes'] === 'number' ? item['minutes'] : null
  const lead = itemLead.catch('voorzitter').parse(item['lead'])
  const started = { meetingId: live.meetingId, itemId, title, at: toMoment(at) }
  return {
    live: {
      ...live,
      running: { itemId, title, minutes, lead, startedAt: toMoment(at), pausedMs: 0 },
      screen: screenPlace.catch('leeg').parse(item['screen']),
      // What was put on screen belonged to the item before.
      wordIds: [],
    },
    facts: [
      ...toDone(live, 'besproken', at),
      { type: itemStartedFact.type, body: started, byId: null },
    ],
  }
}

/** The running item is done, with its outcome. Throws 'noItem' when none runs. */
export function finishItem({ outcome }: Move<'finishItem'>, { live, at }: AtTable): Moved {
  if (live.running === null) refuse('noItem')
  return { live: { ...live, running: null }, facts: toDone(live, outcome, at) }
}

function toDone(live: LiveMeeting, outcome: ItemOutcome, at: number): readonly CommandFact[] {
  if (live.running === null) return []
  const { itemId, title } = live.running
  const spentMs = Math.round(toSpentMs(live, at) ?? 0)
  const body = { meetingId: live.meetingId, itemId, title, outcome, at: toMoment(at), spentMs }
  return [{ type: itemDoneFact.type, body, byId: null }]
}

/** More minutes for the running item, or fewer; never under 0. Throws 'noItem' when none runs. */
export function addTime({ minutes }: Move<'addTime'>, { live }: AtTable): Moved {
  const { running } = live
  if (running === null) refuse('noItem')
  const next = Math.min(maxMinutes, Math.max(0, (running.minutes ?? 0) + minutes))
  return { live: { ...live, running: { ...running, minutes: next } } }
}

/** Anyone may, and nobody is named for it. A second one changes what it is, and not since when. */
export function pause({ pause: kind }: Move<'pause'>, { live, at }: AtTable): Moved {
  const since = live.pause?.since ?? toMoment(at)
  const body = { meetingId: live.meetingId, kind, at: since }
  const fact = { type: meetingPausedFact.type, body, byId: null }
  return {
    live: { ...live, pause: { kind, since } },
    facts: live.pause === null ? [fact] : [],
  }
}

/** Goes on after a pause, which takes no time of the item. Without a pause nothing changes. */
export function resume({ live, at }: AtTable): Moved {
  if (live.pause === null) return { live }
  const body = { meetingId: live.meetingId, at: toMoment(at) }
  return {
    live: standStill({ ...live, pause: null }, Date.parse(live.pause.since), at),
    facts: [{ type: meetingResumedFact.type, body, byId: null }],
  }
}

/** The laptop slept: those minutes are taken for a standstill. */
export function leaveGapOut({ live, at }: AtTable): Moved {
  if (live.gap === null) return { live }
  const ended = Date.parse(live.gap.at)
  const began = ended - live.gap.minutes * 60_000
  const paused = live.pause === null ? at : Date.parse(live.pause.since)
  // What lies in a standstill already was not counted in the first place.
  return { live: standStill({ ...live, gap: null }, began, Math.min(ended, paused)) }
}

/** Takes a stretch of time out of the meeting, and out of the item as far as it was on the table then. */
function standStill(live: LiveMeeting, fromMs: number, toMs: number): LiveMeeting {
  const { running, pausedMs } = live
  const all = Math.max(0, toMs - fromMs)
  if (running === null) return { ...live, pausedMs: pausedMs + all }
  const ofItem = Math.max(0, toMs - Math.max(fromMs, Date.parse(running.startedAt)))
  return {
    ...live,
    pausedMs: pausedMs + all,
    running: { ...running, pausedMs: running.pausedMs + ofItem },
  }
}
