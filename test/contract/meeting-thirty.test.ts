import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Guest, meetingPlan, MeetingTable } from '../helpers/meeting-table.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

// Thirty people behind one address come in within the limits of the gate, and all take part.
let host: TestHost
let table: MeetingTable
let guests: readonly Guest[] = []
const people = Array.from({ length: 30 }, (_, index) => `Gast ${index + 1}`)

beforeAll(async () => {
  host = await startTestHost({ demo: true })
  table = new MeetingTable(host)
  await table.command('meeting.planned', meetingPlan)
  const { meetingId } = await table.meeting()
  await table.command('meeting.started', { meetingId })
})
afterAll(async () => {
  for (const { socket } of guests) socket.socket.terminate()
  await host.close()
})

test('thirty guests join at once, wait, are let in, and are on the list', async () => {
  guests = await Promise.all(people.map(async (name) => table.enter('professional', name)))
  const before = (await table.meeting()).attendance
  expect(before.map(({ name }) => name)).toEqual(['Noor Bakker'])
  await Promise.all(guests.map(async ({ id }) => host.ask('admitParticipant', { params: { id } })))
  const { attendance } = await table.meeting()
  expect(attendance.map(({ name }) => name).toSorted()).toEqual(
    ['Noor Bakker', ...people].toSorted(),
  )
  expect(new Set(attendance.map(({ attendeeId }) => attendeeId)).size).toBe(31)
})

test('and all choose at the same moment, each once', async () => {
  const { meetingId } = await table.meeting()
  await table.command('consent.opened', {
    meetingId,
    draftId: null,
    text: 'Wij bellen elkaar vóór vrijdag.',
    owner: 'Noor Bakker',
    parties: ['Noor Bakker'],
    startsOn: null,
    endsOn: null,
    ifBroken: '',
    amends: null,
    reveal: 'tegelijk',
    leftOut: [],
    children: [],
    absent: [],
  })
  const roundId = (await table.meeting()).rounds[0]?.roundId ?? ''
  const move = { kind: 'takePosition', roundId, position: 'akkoord', remark: '' } as const
  await Promise.all(guests.map(async ({ token }) => table.move(move, token)))
  expect((await table.view()).live?.round?.answered).toHaveLength(30)
  await table.command('consent.closed', { roundId })
  expect((await table.meeting()).rounds[0]?.answers).toHaveLength(31)
})

test('someone who leaves is off the list and out of the queue', async () => {
  const [first] = guests
  await table.move({ kind: 'raiseHand' }, first?.token)
  await host.ask('revokeParticipant', { params: { id: first?.id ?? '' } })
  const { attendance } = await table.meeting()
  expect(attendance.find(({ participantId }) => participantId === first?.id)?.isIn).toBe(false)
  expect((await table.view()).live?.queue).toEqual([])
})

test('one who taps without end is held back, and nobody else', async () => {
  const [, second, third] = guests
  const params = { caseId: table.caseId }
  const body = { kind: 'raiseHand' }
  const statuses = await Promise.all(
    Array.from({ length: 95 }, async () => {
      const { status } = await host.tryAsk('moveMeeting', { params, body }, second?.token)
      return status
    }),
  )
  // 90 a minute, of which the choice above was one.
  expect(statuses.filter((status) => status === 429)).toHaveLength(6)
  expect((await host.tryAsk('moveMeeting', { params, body }, third?.token)).status).toBe(200)
})
