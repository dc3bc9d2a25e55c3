import { describe, expect, test } from 'vitest'
import type { ToldFact } from '../../../../../shared/domain/authority/fact.ts'
import { findAwaited } from '../../../../../shared/domain/meeting/fold-consent.ts'
import {
  findMeetingBefore,
  findPlannedMeeting,
  findRunningMeeting,
  foldMeetings,
} from '../../../../../shared/domain/meeting/fold-meeting.ts'
import { noRatings } from '../../../../../shared/domain/meeting/meeting-vocabulary.ts'

const minute = (at: number): string => new Date(Date.UTC(2026, 10, 23, 14, at)).toISOString()
const planned = {
  meetingId: 'RT1',
  kind: 'eerste',
  on: '2026-11-23',
  from: '15:30',
  minutes: 90,
  place: 'Buurthuis',
  language: 'Nederlands',
  interpreter: '',
  documentId: 'd1',
  prepDocumentId: 'd2',
  plannedOn: '2026-11-02',
}
const person = {
  meetingId: 'RT1',
  attendeeId: 'T1',
  name: 'Marloes',
  organisation: '',
  role: 'gezinslid',
  way: 'eigenApparaat',
  participantId: 'p1',
  personId: 'P1',
  partyId: null,
}
const ended = {
  meetingId: 'RT1',
  next: { on: '2026-12-14', from: null, place: '' },
  at: minute(80),
  on: '2026-11-23',
  minutes: 80,
  pausedMinutes: 5,
  ratings: noRatings,
}
const voter = {
  voterId: 'T1',
  name: 'Marloes',
  organisation: '',
  isChild: false,
  isAbsent: false,
  partyId: null,
  personId: 'P1',
}
const opened = {
  roundId: 'CR1',
  meetingId: 'RT1',
  draftId: null,
  text: 'Arjan belt school.',
  owner: 'Arjan',
  parties: ['Marloes'],
  startsOn: null,
  endsOn: null,
  ifBroken: '',
  amends: null,
  reveal: 'tegelijk',
  voters: [
    voter,
    { ...voter, voterId: 'T2', name: 'Dennis' },
    { ...voter, voterId: 'party:O4', name: 'School', isAbsent: true, partyId: 'O4' },
  ],
  deadline: '2026-11-30',
  on: '2026-11-23',
}

const facts = (...told: readonly (readonly [type: string, body: object])[]): ToldFact[] =>
  told.map(([type, body], index) => ({ n: index + 1, type, body }))
const first = (records: readonly ToldFact[]) => {
  const [meeting] = foldMeetings(records)
  if (meeting === undefined) throw new Error('no meeting')
  return meeting
}

describe('a meeting', () => {
  test('is planned, moved, begun, stands still, goes on and ends', () => {
    const story = facts(
      ['meeting.planned', planned],
      ['meeting.moved', { ...planned, place: 'School', why: 'te klein' }],
      ['meeting.started', { meetingId: 'RT1', at: minute(0) }],
      ['meeting.paused', { meetingId: 'RT1', kind: 'evenStoppen', at: minute(10) }],
      ['meeting.resumed', { meetingId: 'RT1', at: minute(15) }],
      ['meeting.ended', ended],
    )
    const statuses = story.map((_, index) => first(story.slice(0, index + 1)).status)
    expect(statuses).toEqual(['gepland', 'gepland', 'bezig', 'gepauzeerd', 'bezig', 'afgelopen'])
    expect(first(story)).toMatchObject({
      place: 'School',
      startedAt: minute(0),
      endedAt: minute(80),
      heldMinutes: 80,
      pauses: [{ kind: 'evenStoppen', from: minute(10), to: minute(15) }],
      next: { on: '2026-12-14' },
    })
  })

  test('that was called off or written down afterwards is none that can begin', () => {
    const held = {
      meetingId: 'RT2',
      on: '2026-05-12',
      minutes: 95,
      place: 'Buurthuis',
      present: [{ name: 'Marloes', organisation: '', role: 'gezinslid' }],
      chair: 'Joost',
      writer: 'Lotte',
      ratings: noRatings,
    }
    const meetings = foldMeetings(
      facts(
        ['meeting.planned', planned],
        ['meeting.cancelled', { meetingId: 'RT1', why: 'ziek' }],
        ['meeting.held', held],
      ),
    )
    expect(meetings.map(({ status }) => status)).toEqual(['afgezegd', 'opgeschreven'])
    expect(meetings[1]?.attendance.map(({ name }) => name)).toEqual(['Marloes'])
    expect(findPlannedMeeting(meetings)).toBeNull()
    expect(findRunningMeeting(meetings)).toBeNull()
  })

  test('knows who came, went and came back, and that the rest left at its end', () => {
    const other = { ...person, attendeeId: 'T2', name: 'Dennis', participantId: null }
    const { attendance } = first(
      facts(
        ['meeting.planned', planned],
        ['meeting.started', { meetingId: 'RT1', at: minute(0) }],
        ['meeting.personIn', { ...person, at: minute(0) }],
        ['meeting.personIn', { ...other, at: minute(4) }],
        ['meeting.personOut', { meetingId: 'RT1', attendeeId: 'T1', at: minute(20) }],
        ['meeting.personIn', { ...person, at: minute(30) }],
        ['meeting.ended', ended],
      ),
    )
    expect(attendance.map(({ name, stays, isIn }) => ({ name, stays, isIn }))).toEqual([
      {
        name: 'Marloes',
        stays: [
          { from: minute(0), to: minute(20) },
          { from: minute(30), to: minute(80) },
        ],
        isIn: false,
      },
      { name: 'Dennis', stays: [{ from: minute(4), to: minute(80) }], isIn: false },
    ])
  })

  test('keeps an item that came back as two', () => {
    const item = { meetingId: 'RT1', itemId: 'i1', title: 'Welkom' }
    const { items } = first(
      facts(
        ['meeting.planned', planned],
        ['meeting.itemStarted', { ...item, at: minute(0) }],
        ['meeting.itemDone', { ...item, outcome: 'geparkeerd', at: minute(3), spentMs: 180_000 }],
        ['meeting.itemStarted', { ...item, at: minute(9) }],
      ),
    )
    expect(items.map(({ outcome, doneAt }) => [outcome, doneAt])).toEqual([
      ['geparkeerd', minute(3)],
      [null, null],
    ])
  })

  test('is the one before another when it was held', () => {
    const meetings = foldMeetings(
      facts(
        ['meeting.planned', planned],
        ['meeting.started', { meetingId: 'RT1', at: minute(0) }],
        ['meeting.ended', ended],
        ['meeting.planned', { ...planned, meetingId: 'RT2' }],
      ),
    )
    expect(findMeetingBefore(meetings, 'RT2')?.meetingId).toBe('RT1')
    expect(findMeetingBefore(meetings, 'RT1')).toBeNull()
  })
})

describe('a consent round', () => {
  const taken = { roundId: 'CR1', voterId: 'T1', name: 'Marloes', position: 'akkoord', remark: '' }
  const closed = [
    'consent.closed',
    {
      roundId: 'CR1',
      agreementId: 'A6',
      textHash: 'a'.repeat(64),
      on: '2026-11-23',
    },
  ] as const

  test('keeps silence as silence', () => {
    const { rounds } = first(
      facts(['meeting.planned', planned], ['consent.opened', opened], closed, [
        'consent.taken',
        { ...taken, way: 'eigenApparaat', on: '2026-11-23' },
      ]),
    )
    expect(rounds[0]).toMatchObject({ status: 'gesloten', agreementId: 'A6' })
    expect(rounds[0]?.answers.map(({ position }) => position)).toEqual([
      'akkoord',
      'nietGereageerd',
      'nietGereageerd',
    ])
    expect(findAwaited(rounds, '2026-11-30').map(({ name }) => name)).toEqual(['School'])
    expect(findAwaited(rounds, '2026-12-01')).toEqual([])
  })

  test('takes what came later, and says when that was too late', () => {
    const late = { ...taken, voterId: 'party:O4', name: 'School', evidence: '', on: '2026-12-02' }
    const { rounds } = first(
      facts(['meeting.planned', planned], ['consent.opened', opened], closed, [
        'consent.late',
        { ...late, way: 'eigenApparaat', isLate: true },
      ]),
    )
    expect(rounds[0]?.answers.at(-1)).toMatchObject({ position: 'akkoord', isLate: true })
  })

  test('that was taken back leaves nothing open', () => {
    const back = { roundId: 'CR1', why: '', on: '2026-11-23' }
    const { rounds } = first(
      facts(['meeting.planned', planned], ['consent.opened', opened], ['consent.withdrawn', back]),
    )
    expect(rounds.map(({ status }) => status)).toEqual(['ingetrokken'])
  })
})
