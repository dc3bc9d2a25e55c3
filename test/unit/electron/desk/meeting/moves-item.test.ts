import { describe, expect, test } from 'vitest'
import { applyMove } from '../../../../../electron/desk/meeting/moves.ts'
import type { AtTable } from '../../../../../electron/desk/meeting/moves-table.ts'
import { foldMeetings } from '../../../../../shared/domain/meeting/fold-meeting.ts'
import {
  type LiveMeeting,
  toLeftMs,
  toSpentMs,
} from '../../../../../shared/domain/meeting/live-meeting.ts'
import type { MeetingMove } from '../../../../../shared/domain/meeting/meeting-move.ts'
import { noRatings } from '../../../../../shared/domain/meeting/meeting-vocabulary.ts'

const minuteMs = 60_000
const start = Date.UTC(2026, 10, 23, 14)
const at = (minute: number): number => start + minute * minuteMs
const moment = (minute: number): string => new Date(at(minute)).toISOString()

const [meeting] = foldMeetings([
  {
    n: 1,
    type: 'meeting.planned',
    body: {
      meetingId: 'RT1',
      kind: 'eerste',
      on: '2026-11-23',
      from: null,
      minutes: 90,
      place: '',
      language: '',
      interpreter: '',
      documentId: 'd1',
      plannedOn: '2026-11-02',
    },
  },
])
const agenda = [
  { id: 'i1', title: 'Welkom', minutes: 5, lead: 'voorzitter', screen: 'deelnemers' },
  { id: 'i2', title: 'Rondje', minutes: 15, lead: 'voorzitter', screen: 'krachtenZorgen' },
]
const fresh: LiveMeeting = {
  meetingId: 'RT1',
  moves: 0,
  startedAt: moment(0),
  pausedMs: 0,
  running: null,
  pause: null,
  gap: null,
  speaker: null,
  queue: [],
  spoken: [],
  follow: null,
  screen: 'leeg',
  wordIds: [],
  ratedBy: { gehoord: [], begrepen: [], afsprakenHelpen: [], juisteMensen: [] },
  ratings: noRatings,
  round: null,
}

/** The state after these moves, each at its minute. */
function play(
  ...moves: readonly (readonly [minute: number, move: MeetingMove, live?: Partial<LiveMeeting>])[]
): LiveMeeting {
  if (meeting === undefined) throw new Error('no meeting')
  const me = { id: 'owner', role: 'regisseur' } as const
  return moves.reduce<LiveMeeting>((live, [minute, move, told = {}]) => {
    const table: AtTable = {
      live: { ...live, ...told },
      meeting,
      me,
      at: at(minute),
      document: { agenda },
    }
    return applyMove(move, table).live
  }, fresh)
}
const spentMinutes = (live: LiveMeeting, minute: number): number =>
  (toSpentMs(live, at(minute)) ?? -1) / minuteMs

describe('time on the table', () => {
  test('is wall time without standstills', () => {
    const live = play(
      [0, { kind: 'startItem', itemId: 'i1' }],
      [2, { kind: 'pause', pause: 'pauze' }],
      [10, { kind: 'resume' }],
    )
    expect(spentMinutes(live, 11)).toBe(3)
    expect((toLeftMs(live, at(11)) ?? 0) / minuteMs).toBe(2)
    expect((toLeftMs(live, at(20)) ?? 0) / minuteMs).toBe(-7)
    expect(live.pausedMs / minuteMs).toBe(8)
  })

  test('stands still while it is paused, also over a second pause', () => {
    const live = play(
      [0, { kind: 'startItem', itemId: 'i1' }],
      [2, { kind: 'pause', pause: 'evenStoppen' }],
      [3, { kind: 'pause', pause: 'gezinAlleen' }],
    )
    expect(live.pause).toEqual({ kind: 'gezinAlleen', since: moment(2) })
    expect(spentMinutes(live, 30)).toBe(2)
  })

  test('of an item that began during a standstill begins after it', () => {
    const live = play(
      [0, { kind: 'pause', pause: 'pauze' }],
      [4, { kind: 'startItem', itemId: 'i2' }],
      [6, { kind: 'resume' }],
    )
    expect(spentMinutes(live, 9)).toBe(3)
  })

  test('can be made longer, and never less than nothing', () => {
    const longer = play(
      [0, { kind: 'startItem', itemId: 'i1' }],
      [1, { kind: 'addTime', minutes: 5 }],
    )
    expect(longer.running?.minutes).toBe(10)
    const none = play(
      [0, { kind: 'startItem', itemId: 'i1' }],
      [1, { kind: 'addTime', minutes: -60 }],
    )
    expect(none.running?.minutes).toBe(0)
  })
})

describe('minutes in which the laptop slept', () => {
  const gap = { minutes: 20, at: moment(30) }
  test('count until someone leaves them out', () => {
    const begun = play([5, { kind: 'startItem', itemId: 'i1' }])
    expect(spentMinutes(begun, 31)).toBe(26)
    const left = play(
      [5, { kind: 'startItem', itemId: 'i1' }],
      [31, { kind: 'leaveGapOut' }, { gap }],
    )
    expect(spentMinutes(left, 31)).toBe(6)
    expect(left.gap).toBeNull()
  })

  test('or are told no more when they counted', () => {
    const kept = play([5, { kind: 'startItem', itemId: 'i1' }], [31, { kind: 'keepGap' }, { gap }])
    expect([kept.gap, spentMinutes(kept, 31)]).toEqual([null, 26])
  })
})

test('an item that is skipped or parked is told as such', () => {
  if (meeting === undefined) throw new Error('no meeting')
  const live = play([0, { kind: 'startItem', itemId: 'i1' }])
  const me = { id: 'owner', role: 'regisseur' } as const
  const table: AtTable = { live, meeting, me, at: at(2), document: { agenda } }
  const { facts } = applyMove({ kind: 'finishItem', outcome: 'geparkeerd' }, table)
  expect(facts).toMatchObject([
    { type: 'meeting.itemDone', byId: null, body: { outcome: 'geparkeerd', spentMs: 120_000 } },
  ])
})
