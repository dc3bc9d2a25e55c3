import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import type { MeetingView } from '../../shared/api/meeting-routes.ts'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import { type HostProcess, makeHostFolder, startHostProcess } from '../helpers/host-process.ts'
import { meetingPlan } from '../helpers/meeting-table.ts'
import { join } from '../helpers/node-writer.ts'

// A host that is killed in the middle of a meeting goes on where it was: same guests, same codes, right time.
const folder = makeHostFolder()
let host: HostProcess | null = null
afterAll(async () => {
  await host?.end('SIGKILL')
})

test('a meeting goes on after its host was killed', async () => {
  host = await start()
  const guest = await enter(host)
  const meetingId = await begin(host)
  await move(host, { kind: 'startItem', itemId: 'i3' })
  await move(host, { kind: 'pause', pause: 'pauze' }, guest)
  await open(host, meetingId)
  const choice = { kind: 'takePosition', roundId: 'CR1', position: 'akkoord', remark: '' }
  await move(host, { kind: 'raiseHand' })
  await move(host, choice)
  const before = await look(host)
  await host.end('SIGKILL')

  host = await start()
  const after = await look(host)
  expect(after.live).toEqual(before.live)
  expect(after.live?.round?.answered).toHaveLength(1)
  expect((await look(host, guest)).live?.running?.itemId).toBe('i3')
  await move(host, { kind: 'resume' })
  await command(host, 'consent.closed', { roundId: 'CR1' })
  await command(host, 'meeting.ended', { meetingId, next: null })
  const meeting = (await meetings(host)).find((known) => known.meetingId === meetingId)
  expect(meeting).toMatchObject({ status: 'afgelopen', pauses: [{ kind: 'pauze' }] })
  expect(meeting?.rounds[0]).toMatchObject({ status: 'gesloten' })
  await expect(look(host, guest)).rejects.toThrow(/revoked/)
}, 60_000)

const start = async (): Promise<HostProcess> =>
  startHostProcess('source', folder, ['--demo', '--admit-all', '--port', '0'])
const caseOf = ({ listening }: HostProcess): string => listening.cases[0]?.id ?? ''

async function enter(on: HostProcess): Promise<string> {
  const body = { caseId: caseOf(on), role: 'gezinslid', name: 'Marloes Terpstra' }
  const { code } = await on.ask<{ code: string }>('/api/invites', on.listening.ownerToken, body)
  return join(on, code, 'Marloes Terpstra')
}

async function command(on: HostProcess, type: string, body: object): Promise<RecordLine> {
  const said = { key: randomUUID(), type, body }
  return on.ask(`/api/cases/${caseOf(on)}/records`, on.listening.ownerToken, said)
}

async function begin(on: HostProcess): Promise<string> {
  await command(on, 'meeting.planned', meetingPlan)
  const meetingId = (await meetings(on)).at(-1)?.meetingId ?? ''
  await command(on, 'meeting.started', { meetingId })
  return meetingId
}

const open = async (on: HostProcess, meetingId: string): Promise<RecordLine> =>
  command(on, 'consent.opened', {
    meetingId,
    draftId: null,
    text: 'Wij bellen elkaar vóór vrijdag.',
    owner: 'Nadia el Amrani',
    parties: ['Nadia el Amrani'],
    startsOn: null,
    endsOn: null,
    ifBroken: '',
    amends: null,
    reveal: 'tegelijk',
    leftOut: [],
    children: [],
    absent: [],
  })

async function move(on: HostProcess, body: object, token?: string): Promise<MeetingView> {
  return on.ask(`/api/cases/${caseOf(on)}/meeting/moves`, token ?? on.listening.ownerToken, body)
}

const look = async (on: HostProcess, token?: string): Promise<MeetingView> =>
  on.ask(`/api/cases/${caseOf(on)}/meeting`, token ?? on.listening.ownerToken)

const meetings = async (on: HostProcess) =>
  foldMeetings(
    await on.ask<readonly RecordLine[]>(
      `/api/cases/${caseOf(on)}/records`,
      on.listening.ownerToken,
    ),
  )
