import type { PlainDocument } from '../../../shared/document/plain-document.ts'
import type { Attendance } from '../../../shared/domain/meeting/fold-attendance.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import type { LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import type { MeetingMove } from '../../../shared/domain/meeting/meeting-move.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import { type CommandFact, refuse } from '../command-rule.ts'

/** The table at the moment of a move. */
export type AtTable = Readonly<{
  live: LiveMeeting
  meeting: MeetingState
  me: Pick<ParticipantRow, 'id' | 'role'>
  /** The host's clock, milliseconds since 1970. */
  at: number
  /** The meeting's document as it is kept; null when it is gone. */
  document: PlainDocument | null
}>

/** The state after a move, and the facts that it makes. */
export type Moved = Readonly<{ live: LiveMeeting; facts?: readonly CommandFact[] }>

/** A move of one kind. */
export type Move<K extends MeetingMove['kind']> = Extract<MeetingMove, { kind: K }>

/** The bearer's own place at the table; null for who has none now. */
export const findOwn = ({ meeting, me }: Pick<AtTable, 'meeting' | 'me'>): Attendance | null =>
  meeting.attendance.find(({ participantId, isIn }) => isIn && participantId === me.id) ?? null

/** Someone who is in. Refuses who is not. */
export const requirePerson = ({ meeting }: AtTable, attendeeId: string): Attendance =>
  meeting.attendance.find((person) => person.isIn && person.attendeeId === attendeeId) ??
  refuse('attendeeUnknown')

/**
 * For whom a move is: oneself, or someone without a device for whom the writer does it. Nobody moves for
 * someone who has a device.
 */
export function requireFor(table: AtTable, attendeeId: string | undefined): Attendance {
  const own = findOwn(table)
  if (attendeeId === undefined || attendeeId === own?.attendeeId) return own ?? refuse('notAtTable')
  const person = requirePerson(table, attendeeId)
  if (person.participantId !== null) refuse('hasDevice')
  return meetingKeepers.includes(table.me.role) ? person : refuse('notAtTable')
}
