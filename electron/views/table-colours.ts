import type { Attendance } from '../../shared/domain/meeting/fold-attendance.ts'

/** Finds the colour of a participant's own carets, 1 to 10; undefined for who is not known any more. */
export type FindColour = (participantId: string) => number | undefined

/**
 * The colour of everybody who was at the table, by attendee id. Who has a device keeps that of the own carets
 * on every screen, the wall too; others have one by their number at the table ('T4').
 */
export const toTableColours = (
  attendance: readonly Attendance[],
  findColour: FindColour,
): ReadonlyMap<string, number> =>
  new Map(
    attendance.map(({ attendeeId, participantId }) => [
      attendeeId,
      (participantId === null ? undefined : findColour(participantId)) ?? toSeatColour(attendeeId),
    ]),
  )

function toSeatColour(attendeeId: string): number {
  const number = Number(attendeeId.replaceAll(/\D/g, ''))
  return number > 0 ? ((number - 1) % 10) + 1 : 1
}
