import type { Voter } from '../../../shared/domain/meeting/consent-facts.ts'
import type { LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import { refuse } from '../command-rule.ts'
import { type AtTable, findOwn, type Move, type Moved } from './moves-table.ts'
import { requireFitting } from './position-check.ts'

/** What someone thinks of the draft; may be changed until the round closes. */
export function takePosition(move: Move<'takePosition'>, table: AtTable): Moved {
  const { roundId, position, remark } = move
  const { live, me } = table
  const round = requireOpen(live, roundId)
  const { voter, isOwn } = requireVoter(move, table)
  requireFitting(voter, { position, remark })
  const { voterId } = voter
  const way = isOwn ? ('eigenApparaat' as const) : ('opgeschreven' as const)
  const others = round.ballots.filter((ballot) => ballot.voterId !== voterId)
  const ballots = [...others, { voterId, position, remark, way, byId: me.id }]
  return { live: { ...live, round: { ...round, ballots } } }
}

/** One's own, or that of who sits there without a device, read aloud by the writer. Who is absent is asked later. */
function requireVoter(
  { roundId, voterId }: Move<'takePosition'>,
  table: AtTable,
): Readonly<{ voter: Voter; isOwn: boolean }> {
  const { meeting, me } = table
  const own = findOwn(table)?.attendeeId
  const id = voterId ?? own ?? refuse('notAtTable')
  const round = meeting.rounds.find((known) => known.roundId === roundId)
  const voter = round?.voters.find((known) => known.voterId === id) ?? refuse('voterUnknown')
  if (id === own) return { voter, isOwn: true }
  if (voter.isAbsent) refuse('voterUnknown')
  const person = meeting.attendance.find(({ attendeeId }) => attendeeId === id)
  if (person?.participantId !== null) refuse('hasDevice')
  if (!meetingKeepers.includes(me.role)) refuse('notAtTable')
  return { voter, isOwn: false }
}

/** Everybody sees what was chosen; from here on choices show as they come. */
export function reveal({ roundId }: Move<'reveal'>, { live }: AtTable): Moved {
  return { live: { ...live, round: { ...requireOpen(live, roundId), isRevealed: true } } }
}

const requireOpen = ({ round }: LiveMeeting, roundId: string): NonNullable<LiveMeeting['round']> =>
  round?.roundId === roundId ? round : refuse('roundOver')
