import { randomUUID } from 'node:crypto'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { findText, readEntities } from '../../shared/document/entities.ts'
import { meetingShape } from '../../shared/document/meeting-shape.ts'
import { findRunningMeeting, foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import { type HostProcess, makeHostFolder, startHostProcess } from '../helpers/host-process.ts'
import { join, openDocumentAsWriter } from '../helpers/node-writer.ts'
import { measureWriters } from './measure-writers.ts'
import type { BenchClient, Peer } from './peer.ts'
import { toQuantiles } from './statistics.ts'

/** As six people who type at once, five keystrokes a second each; whoever else is at the table only reads. */
const keystrokesPerSecond = 30

/**
 * So many guests in one meeting on the host as it ships: everybody comes through the lobby, opens the table
 * and its document, and reads along with what is typed in the notes.
 */
export async function measureMeeting(guests: number, seconds: number): Promise<void> {
  const peer = await startMeeting(guests)
  const emptyBytes = await peer.readMemory()
  const figure = await measureWriters(peer, {
    writers: guests,
    writesPerSecond: keystrokesPerSecond / guests,
    seconds,
  })
  await peer.close()
  const delivery = toQuantiles(figure.deliveryMs)
  console.log(
    `\n${guests} guests in one meeting, ${keystrokesPerSecond} keystrokes a second in all`,
  )
  console.table({
    'all joined, s': (guests / figure.joinsPerSecond).toFixed(1),
    'delivery p50, ms': delivery.p50.toFixed(1),
    'delivery p95, ms': delivery.p95.toFixed(1),
    'host memory before, MB': (emptyBytes / 1e6).toFixed(0),
    'host memory, MB': (figure.memoryBytes / 1e6).toFixed(0),
  })
}

async function startMeeting(guests: number): Promise<Peer> {
  const folder = makeHostFolder()
  // Made the day before: making a vault and its practice cases takes memory that no meeting needs.
  await (await startHostProcess('built', folder, ['--demo', '--port', '0'])).end('SIGTERM')
  const host = await startHostProcess('built', folder, ['--demo', '--port', '0'])
  const { ownerToken, cases } = host.listening
  const caseId = cases[0]?.id ?? ''
  const documentId = await beginMeeting(host, caseId)
  const codes: string[] = []
  for (let index = 0; index < guests; index++) {
    const body = { caseId, role: 'professional', name: toName(index) }
    codes.push((await host.ask<{ code: string }>('/api/invites', ownerToken, body)).code)
  }
  return {
    name: 'meeting',
    durability: 'before others see it, encrypted',
    connect: async (index) => {
      const token = await join(host, codes[index] ?? '', toName(index))
      return enter(host, { caseId, documentId, token })
    },
    readMemory: async () =>
      (await host.ask<{ memory: { rss: number } }>('/api/stats', ownerToken)).memory.rss,
    close: async () => void (await host.end('SIGKILL')),
  }
}

const toName = (index: number): string => `Gast ${index}`

/** Begins the planned meeting of the first practice case; answers its document. */
async function beginMeeting(host: HostProcess, caseId: string): Promise<string> {
  const { ownerToken } = host.listening
  const path = `/api/cases/${caseId}/records`
  const read = async () => foldMeetings(await host.ask<readonly RecordLine[]>(path, ownerToken))
  const planned = (await read()).find(({ status }) => status === 'gepland')
  const body = { meetingId: planned?.meetingId }
  await host.ask(path, ownerToken, { key: randomUUID(), type: 'meeting.started', body })
  return findRunningMeeting(await read())?.documentId ?? ''
}

type Entering = Readonly<{ caseId: string; documentId: string; token: string }>

/** Waits at the door, is let in, and opens what the page of the table opens. */
async function enter(
  host: HostProcess,
  { caseId, documentId, token }: Entering,
): Promise<BenchClient> {
  const { participantId } = await host.ask<{ participantId: string }>('/api/session', token)
  await host.ask(`/api/participants/${participantId}/admit`, host.listening.ownerToken, {})
  await Promise.all(
    ['records', 'meeting', 'documents'].map(async (view) =>
      host.ask(`/api/cases/${caseId}/${view}`, token),
    ),
  )
  const writer = await openDocumentAsWriter(host, documentId, token)
  const [first] = readEntities(writer.doc, meetingShape.agenda)
  const text = findText(writer.doc, meetingShape.agenda, first?.id ?? '', 'notes')
  if (text === null) throw new Error('the meeting has no agenda')
  return { ...writer, text }
}
