import type { z } from 'zod'
import type { DocumentContent } from '../../document/seed.ts'
import { type meetingHeldFact, type whenAndWhere } from '../../domain/meeting/meeting-facts.ts'
import {
  type MeetingKind,
  noRatings,
  type RatedThing,
  type Ratings,
} from '../../domain/meeting/meeting-vocabulary.ts'
import type { Role } from '../../domain/role.ts'
import { onDay, type PracticeRecord } from './practice-record.ts'

/** A meeting of a story that is planned, with its two documents. */
export type PracticeMeeting = Readonly<
  z.output<typeof whenAndWhere> & {
    meetingId: string
    kind: MeetingKind
    plannedOn: string
    meeting: DocumentContent<'meeting'>
    prep: DocumentContent<'meetingPrep'>
  }
>

type Held = Omit<z.input<typeof meetingHeldFact.body>, 'present' | 'ratings'>
type Present = readonly [name: string, organisation: string, role: Role]

/** A meeting of a story that was held before the app was there. */
export const toHeldMeeting = (
  held: Held,
  present: readonly Present[],
  taps: Readonly<Partial<Record<RatedThing, readonly number[]>>>,
): PracticeRecord =>
  onDay(held.on, 'meeting.held', {
    ...held,
    present: present.map(([name, organisation, role]) => ({ name, organisation, role })),
    ratings: toRatings(taps),
  })

/** Numbers of 1 to 5 as counts: a story has no names with them either. */
const toRatings = (taps: Readonly<Partial<Record<RatedThing, readonly number[]>>>): Ratings => {
  const count = (thing: RatedThing) =>
    noRatings[thing].map(
      (_, index) => (taps[thing] ?? []).filter((tap) => tap === index + 1).length,
    )
  return {
    gehoord: count('gehoord'),
    begrepen: count('begrepen'),
    afsprakenHelpen: count('afsprakenHelpen'),
    juisteMensen: count('juisteMensen'),
  }
}
