import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { Route } from '../../shared/api/route.ts'
import type * as Y from 'yjs'
import { type DocumentKind, documentShapes as shapes } from '../../shared/document/document-kind.ts'
import { addEntity, findText } from '../../shared/document/entities.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { type Guest, MeetingTable } from '../helpers/meeting-table.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

// A projector token reads one view and nothing else: every route, every document, every live message.
let host: TestHost
let table: MeetingTable
let screen: Guest
let mother: Guest
let meetingId: string
const secret = 'Dit staat nergens op een groot scherm.'
const by = { source: 'view', label: 'test' } as const

beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  table = new MeetingTable(host)
  await host.ask('openNetwork', { body: { address: '127.0.0.1', browserGuests: true } })
  screen = await table.enter('scherm', 'Groot scherm')
  mother = await table.enter('gezinslid', 'Marloes Terpstra')
  meetingId = await table.begin()
})
afterAll(async () => {
  screen.socket.socket.terminate()
  mother.socket.socket.terminate()
  await host.close()
})

const look = async (token = screen.token) => host.ask('screen', { query: {} }, token)
const lookAtBytes = async (): Promise<string> => {
  const response = await fetch(`${host.url}/api/screen`, {
    headers: { authorization: `Bearer ${screen.token}` },
  })
  return response.text()
}

type Writing = Readonly<{
  kind: DocumentKind
  write: (doc: Y.Doc) => void
}>
const writings: readonly Writing[] = [
  {
    kind: 'meeting',
    write: (doc) => addEntity(doc, shapes.meeting.drafts, { id: 'secret', text: secret }, by),
  },
  {
    kind: 'meeting',
    write: (doc) => addEntity(doc, shapes.meeting.inputs, { id: 'secret', does: secret }, by),
  },
  {
    kind: 'meeting',
    write: (doc) => addEntity(doc, shapes.meeting.parking, { id: 'secret', text: secret }, by),
  },
  {
    kind: 'plan',
    write: (doc) => addEntity(doc, shapes.plan.concerns, { id: 'secret', text: secret }, by),
  },
  {
    kind: 'teamNotes',
    write: (doc) => addEntity(doc, shapes.teamNotes.notes, { id: 'secret', text: secret }, by),
  },
  {
    kind: 'meetingPrep',
    write: (doc) => findText(doc, shapes.meetingPrep.checks, 'V8', 'note')?.insert(0, secret),
  },
  {
    kind: 'meeting',
    write: (doc) => findText(doc, shapes.meeting.agenda, 'i3', 'notes')?.insert(0, secret),
  },
]

/** Of several of a kind, that of the running meeting. */
async function findDocument(kind: DocumentKind): Promise<string> {
  const { documentId, prepDocumentId } = await table.meeting()
  if (kind === 'meeting') return documentId ?? ''
  return kind === 'meetingPrep' ? (prepDocumentId ?? '') : host.findDocumentId(kind)
}

/** Writes wherever people write at a table, and waits until it is kept. */
async function writeEverywhere(): Promise<void> {
  for (const { kind, write } of writings) {
    // oxlint-disable-next-line no-await-in-loop
    const client = await host.connectClient(await findDocument(kind), host.ownerToken)
    write(client.doc)
    // oxlint-disable-next-line no-await-in-loop
    await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(0))
    client.close()
  }
}

describe('the big screen', () => {
  test('has an invite of its own that leads to its page', async () => {
    const body = { caseId: table.caseId, role: 'scherm', name: 'Groot scherm' } as const
    const { link } = await host.ask('createInvite', { body })
    expect(new URL(link).pathname).toBe('/scherm')
    const other = { ...body, role: 'meelezer', name: 'Ellen' } as const
    expect(new URL((await host.ask('createInvite', { body: other })).link).pathname).toBe(
      '/meedoen',
    )
  })

  test('shows the agenda, the item, the time and who has the word', async () => {
    await table.move({ kind: 'startItem', itemId: 'i3' })
    await table.move({ kind: 'giveWord', attendeeId: await table.place('Marloes Terpstra') })
    const { household, meeting } = await look()
    expect(household).toEqual(['Marloes', 'Dennis', 'Jesse', 'Finn'])
    expect(meeting?.agenda).toHaveLength(10)
    expect(meeting?.agenda[2]).toMatchObject({ itemId: 'i3', state: 'nu', minutes: 10 })
    expect(meeting).toMatchObject({ speaker: { name: 'Marloes Terpstra' }, screen: 'eigenWoorden' })
    expect(meeting?.present.map(({ name }) => name)).not.toContain('Groot scherm')
    expect(meeting?.agreements.length).toBeGreaterThan(0)
  })

  test('shows everybody in the colour that they have at the table, without saying who is who', async () => {
    const body = {
      meetingId,
      name: 'Jesse Kuipers',
      organisation: '',
      role: 'gezinslid',
      way: 'zonderApparaat',
      personId: null,
      partyId: null,
    }
    await table.command('meeting.personIn', body)
    const { colours } = (await table.view()).live ?? { colours: [] }
    const people = await host.ask('participants', { query: {} })
    const atTable = (await table.meeting()).attendance.map(
      ({ attendeeId, name, participantId }) => ({
        name,
        seen: colours.find((one) => one.attendeeId === attendeeId)?.colour,
        own: people.find(({ id }) => id === participantId)?.colour,
      }),
    )
    const { meeting } = await look()
    expect(meeting?.present.map(({ name, colour }) => ({ name, colour }))).toEqual(
      atTable.map(({ name, seen }) => ({ name, colour: seen })),
    )
    expect(atTable.find(({ name }) => name === 'Marloes Terpstra')).toMatchObject({
      seen: meeting?.speaker?.colour,
      own: meeting?.speaker?.colour,
    })
    expect(atTable.find(({ name }) => name === 'Jesse Kuipers')?.seen).toBeGreaterThan(0)
  })

  test('shows of the family’s own words only those that were put there', async () => {
    expect((await look()).meeting?.words).toEqual([])
    const voice = await host.open().vault.call('listDocuments', { caseId: table.caseId })
    expect(voice.some(({ kind }) => kind === 'familyVoice')).toBe(true)
    const told = { kind: 'show', screen: 'eigenWoorden', wordIds: ['none'] } as const
    await table.move(told)
    expect((await look()).meeting?.words).toEqual([])
    const ids = await readOwnWordIds()
    await table.move({ ...told, wordIds: ids.slice(0, 1) })
    expect((await look()).meeting?.words).toHaveLength(1)
  })

  test('has nothing of what is written around it in its bytes', async () => {
    await writeEverywhere()
    const bytes = await lookAtBytes()
    expect(bytes).not.toContain(secret)
    for (const word of ['VB-2026-001', 'documentId', 'ratings', 'participantId', 'attendeeId'])
      expect(bytes).not.toContain(word)
  })

  const others = (Object.entries(routes) as [RouteName, Route][]).filter(
    ([, { access }]) => access === 'participant' || access === 'owner' || access === 'door',
  )
  test.each(others.map(([name]) => name))('may not ask %s', async (name) => {
    const params = { caseId: table.caseId, id: 'x', index: '0', seq: '0', versionId: 'x' }
    const { status, body } = await host.tryAsk(name, { params, body: {} }, screen.token)
    expect([status, body]).toMatchObject([403, { code: 'access/forbidden' }])
  })

  test('may open no document, also not by its id', async () => {
    for (const { id } of await host.open().vault.call('listDocuments', { caseId: table.caseId })) {
      // oxlint-disable-next-line no-await-in-loop
      const socket = await openRawSocket(`${host.url}/sync/${id}`, ownProtocols(screen.token, 7))
      // oxlint-disable-next-line no-await-in-loop
      expect((await socket.closed).code).toBe(4403)
      expect(socket.received).toEqual([])
    }
  })

  test('hears of its own view only', async () => {
    await table.move({ kind: 'nextSpeaker' })
    await host.ask('makeRecord', {
      params: { caseId: table.caseId },
      body: {
        key: crypto.randomUUID(),
        type: 'case.reported',
        body: { by: 'Bert', organisation: '', what: 'Zorgen', on: '2026-11-20' },
      },
    })
    await table.move({ kind: 'stopSpeaking' })
    await screen.socket.waitFor((frame) => frame.toString().includes('meeting'))
    const heard = screen.socket.received.map((frame) => frame.toString())
    expect(new Set(heard)).toEqual(new Set(['{"changed":"meeting"}']))
  })

  test('is for who keeps the meeting too, and for no other guest', async () => {
    const query = { caseId: table.caseId }
    expect((await host.ask('screen', { query })).meeting?.meetingId).toBe(meetingId)
    expect((await host.tryAsk('screen', { query }, mother.token)).status).toBe(403)
  })

  test('of another household stays dark', async () => {
    const other = await host.join('scherm', host.caseIds[1], 'Ander scherm')
    expect(await look(other.token)).toMatchObject({ household: [], meeting: null })
    const query = { caseId: table.caseId }
    const asked = await host.ask('screen', { query }, other.token)
    expect(asked.meeting).toBeNull()
  })
})

describe('the end of the meeting', () => {
  test('closes the network address, and the screen goes', async () => {
    expect((await host.ask('network', {})).open).not.toBeNull()
    await table.command('meeting.ended', { meetingId, next: null })
    expect((await host.ask('network', {})).open).toBeNull()
    expect((await host.tryAsk('screen', {}, screen.token)).body).toMatchObject({
      code: 'access/revoked',
    })
  })

  test('sent once more, after the next one began, puts nobody out', async () => {
    const key = crypto.randomUUID()
    const end = async (id: string) =>
      host.tryAsk('makeRecord', {
        params: { caseId: table.caseId },
        body: { key, type: 'meeting.ended', body: { meetingId: id, next: null } },
      })
    const second = await table.begin()
    expect((await end(second)).status).toBe(200)
    await table.begin()
    const guest = await host.join('professional', table.caseId)
    expect((await end(second)).status).toBe(200)
    expect((await host.tryAsk('cases', {}, guest.token)).status).toBe(200)
  })
})

async function readOwnWordIds(): Promise<readonly string[]> {
  const client = await host.connectClient(await host.findDocumentId('familyVoice'), host.ownerToken)
  const ids = [...client.doc.getMap('ownWords').keys()]
  client.close()
  return ids
}
