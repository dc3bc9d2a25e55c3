import type { PlainDocument } from '../../../shared/document/plain-document.ts'
import type { Voter } from '../../../shared/domain/meeting/consent-facts.ts'
import type { Attendance } from '../../../shared/domain/meeting/fold-attendance.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { refuse } from '../command-rule.ts'

type Absent = Readonly<{ kind: 'party' | 'person'; id: string }>
type Given = Readonly<{
  meeting: Pick<MeetingState, 'attendance'>
  plan: PlainDocument | null
  leftOut: readonly string[]
  children: readonly string[]
  absent: readonly Absent[]
  today: string
}>

/** Under this age someone says how it feels, and never more (domain reference 6.6). */
const childUnder = 12

/** Who is asked: everyone at the table but who only reads and who is left out, and who is told later. */
export function toVoters({ meeting, plan, leftOut, children, absent, today }: Given) {
  const present = meeting.attendance
    .filter(({ isIn, role, attendeeId }) => {
      return isIn && role !== 'meelezer' && !leftOut.includes(attendeeId)
    })
    .map((person) => {
      const isChild = children.includes(person.attendeeId) || isSmall(plan, person.personId, today)
      return toPresent(person, isChild)
    })
  return [...present, ...absent.map((one) => toAbsent(plan, one, today))]
}

const toPresent = (
  { attendeeId, name, organisation, personId, partyId }: Attendance,
  isChild: boolean,
): Voter => ({
  voterId: attendeeId,
  name,
  organisation,
  isChild,
  isAbsent: false,
  partyId,
  personId,
})

function toAbsent(plan: PlainDocument | null, { kind, id }: Absent, today: string): Voter {
  const root = kind === 'party' ? 'parties' : 'persons'
  const name = plan?.[root]?.find((entity) => entity.id === id)?.['name']
  if (typeof name !== 'string' || name.trim() === '') refuse('partyGone')
  return {
    voterId: `${kind}:${id}`,
    name: name.trim().slice(0, 200),
    organisation: '',
    isChild: kind === 'person' && isSmall(plan, id, today),
    isAbsent: true,
    partyId: kind === 'party' ? id : null,
    personId: kind === 'person' ? id : null,
  }
}

function isSmall(plan: PlainDocument | null, personId: string | null, today: string): boolean {
  const person = plan?.['persons']?.find(({ id }) => id === personId)
  const [born, age] = [person?.['born'], person?.['age']]
  if (typeof born === 'string')
    return `${Number(born.slice(0, 4)) + childUnder}${born.slice(4)}` > today
  return typeof age === 'number' && age < childUnder
}
