import type { PlainDocument } from '../../../shared/document/plain-document.ts'
import type { Attendance } from '../../../shared/domain/meeting/fold-attendance.ts'
import { type Attendee, personInFact } from '../../../shared/domain/meeting/meeting-facts.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import type { CommandFact } from '../command-rule.ts'

/** 'T3' after 'T2'. */
export const toNextAttendeeId = (attendance: readonly Pick<Attendee, 'attendeeId'>[]): string =>
  `T${Math.max(0, ...attendance.map(({ attendeeId }) => Number(attendeeId.slice(1)) || 0)) + 1}`

/** The big screen is nobody. */
export const isPerson = ({ role }: Pick<ParticipantRow, 'role'>): boolean => role !== 'scherm'

type At = Readonly<{ meetingId: string; at: string; plan: PlainDocument | null }>

/**
 * The facts that these participants came to the table on their own devices; nothing for who is in already.
 * Who comes back keeps the place it had.
 */
export function toComings(
  participants: readonly ParticipantRow[],
  attendance: readonly Attendance[],
  { meetingId, at, plan }: At,
): readonly CommandFact[] {
  const known: Pick<Attendee, 'attendeeId'>[] = [...attendance]
  return participants.filter(isPerson).flatMap((row) => {
    const before = attendance.find(({ participantId }) => participantId === row.id)
    if (before?.isIn === true) return []
    const attendeeId = before?.attendeeId ?? toNextAttendeeId(known)
    known.push({ attendeeId })
    const body = {
      meetingId,
      attendeeId,
      name: row.name,
      organisation: row.organisation ?? '',
      role: row.role,
      way: 'eigenApparaat' as const,
      participantId: row.id,
      personId: before?.personId ?? findPersonId(plan, row),
      partyId: row.partyId,
      at,
    }
    return [{ type: personInFact.type, body, byId: row.id }]
  })
}

/** The family member of the plan with this name, when there is exactly one. */
function findPersonId(plan: PlainDocument | null, { name, role }: ParticipantRow): string | null {
  if (role !== 'gezinslid') return null
  const sound = toSound(name)
  const found = (plan?.['persons'] ?? []).filter((person) => toSound(person['name']) === sound)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

const toSound = (name: unknown): string =>
  typeof name === 'string' ? name.trim().replaceAll(/\s+/g, ' ').toLowerCase() : ''
