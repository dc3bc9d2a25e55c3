import { readFacts, type ToldFact } from '../authority/fact.ts'
import { type Attendee, personInFact, personOutFact } from './meeting-facts.ts'

/** Someone's time at the table; `to` is null while it lasts. Moments are ISO texts in UTC. */
type Stay = Readonly<{ from: string; to: string | null }>

/** Someone who was at a meeting, with each time in and out. */
export type Attendance = Readonly<Attendee & { stays: readonly Stay[]; isIn: boolean }>

/** Who was at one meeting, in order of coming; the records are those of that meeting, oldest first. */
export function foldAttendance(
  records: readonly ToldFact[],
  endedAt: string | null,
): readonly Attendance[] {
  const comings = readFacts(records, personInFact)
  const goings = readFacts(records, personOutFact)
  const ids = [...new Set(comings.map(({ body }) => body.attendeeId))]
  return ids.flatMap((id) => {
    const mine = comings.filter(({ body }) => body.attendeeId === id)
    const last = mine.at(-1)?.body
    if (last === undefined) return []
    const { at: _at, meetingId: _meetingId, ...person } = last
    const stays = mine.map(({ n, body }, index) => {
      const next = mine[index + 1]?.n ?? Number.MAX_SAFE_INTEGER
      const out = goings.find((fact) => fact.body.attendeeId === id && fact.n > n && fact.n < next)
      return { from: body.at, to: out?.body.at ?? (index < mine.length - 1 ? body.at : endedAt) }
    })
    return [{ ...person, stays, isIn: stays.at(-1)?.to === null }]
  })
}
