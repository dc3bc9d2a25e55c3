import type { MeetingView } from '../../shared/api/meeting-routes.ts'
import type { MeetingState } from '../../shared/domain/meeting/fold-meeting.ts'
import type { LiveMeeting } from '../../shared/domain/meeting/live-meeting.ts'
import { ratedThings } from '../../shared/domain/meeting/meeting-vocabulary.ts'
import { type FindColour, toTableColours } from './table-colours.ts'

type Seen = Readonly<{
  live: LiveMeeting
  meeting: MeetingState
  participantId: string
  findColour: FindColour
}>

/**
 * The running meeting as one person sees it. What others chose stays at the host until it may be seen, also
 * for who leads; of the taps nobody sees more than how many people tapped.
 */
export function toLiveView({
  live,
  meeting,
  participantId,
  findColour,
}: Seen): MeetingView['live'] {
  const own = meeting.attendance.find(
    (person) => person.isIn && person.participantId === participantId,
  )
  const attendeeId = own?.attendeeId ?? null
  const { round, ratedBy, ratings: _ratings, queue, spoken, wordIds, ...shown } = live
  return {
    ...shown,
    queue: [...queue],
    spoken: [...spoken],
    wordIds: [...wordIds],
    round: round === null ? null : toRoundView(round, attendeeId),
    colours: [...toTableColours(meeting.attendance, findColour)].map(([id, colour]) => ({
      attendeeId: id,
      colour,
    })),
    me: {
      attendeeId,
      rated: ratedThings.filter(
        (thing) => attendeeId !== null && ratedBy[thing].includes(attendeeId),
      ),
    },
    ratedCount: new Set(ratedThings.flatMap((thing) => ratedBy[thing])).size,
  }
}

type Round = NonNullable<LiveMeeting['round']>
type RoundView = NonNullable<NonNullable<MeetingView['live']>['round']>

const toRoundView = (
  { roundId, isRevealed, ballots }: Round,
  attendeeId: string | null,
): RoundView => ({
  roundId,
  isRevealed,
  // In the order of ids: that of choosing would show who changed their mind.
  answered: ballots.map(({ voterId }) => voterId).toSorted(),
  ballots: ballots
    .filter(({ voterId }) => isRevealed || voterId === attendeeId)
    .map(({ voterId, position, remark, way }) => ({ voterId, position, remark, way })),
})
