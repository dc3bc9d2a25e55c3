import type { LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { type AtTable, type Move, type Moved, requireFor, requirePerson } from './moves-table.ts'

/** Enough to go back through a meeting. */
const mostSpoken = 200

/** At the end of the queue; once is enough. */
export function raiseHand({ attendeeId }: Move<'raiseHand'>, table: AtTable): Moved {
  const { attendeeId: id } = requireFor(table, attendeeId)
  const { live } = table
  const isThere = live.queue.includes(id) || live.speaker === id
  return { live: isThere ? live : { ...live, queue: [...live.queue, id] } }
}

/** Out of the queue; nothing changes for who is not in it. */
export function lowerHand({ attendeeId }: Move<'lowerHand'>, table: AtTable): Moved {
  const { attendeeId: id } = requireFor(table, attendeeId)
  return { live: without(table.live, id) }
}

/** Out of turn: who has the word now has spoken, and the queue stays. */
export function giveWord({ attendeeId }: Move<'giveWord'>, table: AtTable): Moved {
  requirePerson(table, attendeeId)
  return { live: speakNow(without(table.live, attendeeId), attendeeId) }
}

/** The first in the queue gets the word; with nobody waiting nobody has it. */
export function nextSpeaker({ live }: AtTable): Moved {
  const [next, ...queue] = live.queue
  return { live: speakNow({ ...live, queue }, next ?? null) }
}

/** The first in the queue goes to its end: not here yet, or not ready. */
export function skipSpeaker({ live }: AtTable): Moved {
  const [first, ...queue] = live.queue
  return { live: first === undefined ? live : { ...live, queue: [...queue, first] } }
}

/** Who spoke before has the word again; who had it is first in the queue. */
export function backSpeaker({ live }: AtTable): Moved {
  const before = live.spoken.at(-1)
  if (before === undefined) return { live }
  const { speaker } = live
  const queue = live.queue.filter((id) => id !== before)
  return {
    live: {
      ...live,
      speaker: before,
      spoken: live.spoken.slice(0, -1),
      queue: speaker === null ? queue : [speaker, ...queue],
    },
  }
}

/** Everybody a turn, the family first and then in order of coming. Who only reads has none. */
export function startRound({ live, meeting }: AtTable): Moved {
  const people = meeting.attendance.filter(({ isIn, role }) => isIn && role !== 'meelezer')
  const [first, ...queue] = people
    .toSorted((a, b) => familyFirst(a.role) - familyFirst(b.role))
    .map(({ attendeeId }) => attendeeId)
  return { live: { ...live, speaker: first ?? null, queue, spoken: [] } }
}

const familyFirst = (role: Role): number => (role === 'gezinslid' || role === 'steunfiguur' ? 0 : 1)

const without = (live: LiveMeeting, id: string): LiveMeeting => ({
  ...live,
  queue: live.queue.filter((waiting) => waiting !== id),
})

const speakNow = (live: LiveMeeting, next: string | null): LiveMeeting => {
  const { speaker, spoken } = live
  if (speaker === null || speaker === next) return { ...live, speaker: next }
  return { ...live, speaker: next, spoken: [...spoken, speaker].slice(-mostSpoken) }
}
