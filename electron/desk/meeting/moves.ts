import { assertNever } from '../../../shared/util/assert-never.ts'
import type { MeetingMove } from '../../../shared/domain/meeting/meeting-move.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { meetingKeepers, meetingLeaders } from '../../../shared/records/meeting-records.ts'
import type { Role } from '../../../shared/domain/role.ts'
import { takePosition, reveal } from './moves-consent.ts'
import { addTime, finishItem, leaveGapOut, pause, resume, startItem } from './moves-item.ts'
import type { AtTable, Moved } from './moves-table.ts'
import { rate } from './moves-rating.ts'
import * as word from './moves-word.ts'

/** Moves that not everyone at the table makes. Where someone may move for another, the move itself looks. */
const movers: Readonly<Partial<Record<MeetingMove['kind'], readonly Role[]>>> = {
  giveWord: meetingLeaders,
  nextSpeaker: meetingLeaders,
  skipSpeaker: meetingLeaders,
  backSpeaker: meetingLeaders,
  startRound: meetingLeaders,
  stopSpeaking: meetingLeaders,
  startItem: meetingKeepers,
  finishItem: meetingKeepers,
  addTime: meetingKeepers,
  resume: meetingKeepers,
  leaveGapOut: meetingKeepers,
  keepGap: meetingKeepers,
  follow: meetingLeaders,
  show: meetingKeepers,
  reveal: meetingKeepers,
}

/** Who only reads makes no moves. */
const onlookers: readonly Role[] = ['meelezer', 'scherm']

/**
 * One move at the table: the state after it and the facts that it makes. Pure. Throws 'access/forbidden' for
 * who may not, and 'record/not-allowed' with a reason for what cannot be now.
 */
export function applyMove(move: MeetingMove, table: AtTable): Moved {
  const allowed = movers[move.kind]
  const { role } = table.me
  if (onlookers.includes(role) || (allowed !== undefined && !allowed.includes(role)))
    throw new AppError('access/forbidden')
  const { live, facts = [] } = perform(move, table)
  return { live: { ...live, moves: table.live.moves + 1 }, facts }
}

function perform(move: MeetingMove, table: AtTable): Moved {
  switch (move.kind) {
    case 'raiseHand':
      return word.raiseHand(move, table)
    case 'lowerHand':
      return word.lowerHand(move, table)
    case 'giveWord':
      return word.giveWord(move, table)
    case 'nextSpeaker':
      return word.nextSpeaker(table)
    case 'skipSpeaker':
      return word.skipSpeaker(table)
    case 'backSpeaker':
      return word.backSpeaker(table)
    case 'startRound':
      return word.startRound(table)
    case 'stopSpeaking':
      return { live: { ...table.live, speaker: null, queue: [], spoken: [] } }
    case 'startItem':
      return startItem(move, table)
    case 'finishItem':
      return finishItem(move, table)
    case 'addTime':
      return addTime(move, table)
    case 'pause':
      return pause(move, table)
    case 'resume':
      return resume(table)
    case 'leaveGapOut':
      return leaveGapOut(table)
    case 'keepGap':
      return { live: { ...table.live, gap: null } }
    case 'follow':
      return { live: { ...table.live, follow: move.place } }
    case 'show':
      return { live: { ...table.live, screen: move.screen, wordIds: move.wordIds } }
    case 'rate':
      return rate(move, table)
    case 'takePosition':
      return takePosition(move, table)
    case 'reveal':
      return reveal(move, table)
    default:
      return assertNever(move)
  }
}
