import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { addEntity, setScalar } from '../../shared/document/entities.ts'
import { schemaVersion } from '../../shared/document/document-kind.ts'
import { planShape, singleId } from '../../shared/document/plan-shape.ts'
import { teamShape } from '../../shared/document/team-shape.ts'
import { patiently } from '../helpers/patiently.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

const by = { source: 'view', label: 'test' } as const
const newer = { code: 4426, reason: 'version/document-newer' }

let host: TestHost
let planId: string
let guest: Readonly<{ token: string; id: string }>

/** The plan as a newer app leaves it: with a version of its own and a root that this app does not know. */
async function updatePlan(): Promise<void> {
  const { vault } = host.open()
  const loaded = await vault.call('loadDocument', { id: planId })
  const doc = new Y.Doc()
  if (loaded?.snapshot) Y.applyUpdate(doc, loaded.snapshot.state)
  for (const { update } of loaded?.log ?? []) Y.applyUpdate(doc, update)
  setScalar(doc, planShape.meta, singleId, 'schemaVersion', schemaVersion + 1, by)
  doc.getMap('somethingNew').set('a', 'b')
  const state = Y.encodeStateAsUpdate(doc)
  await vault.call('startEpoch', { documentId: planId, epoch: 'newer', state, at: Date.now() })
}

beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  planId = await host.findDocumentId('plan')
  guest = await host.join('professional')
})
afterAll(async () => host.close())

test('a document of a newer app is refused by name, nothing of it changes, and the rest of the case works', async () => {
  await updatePlan()
  const before = await host.open().vault.call('loadDocument', { id: planId })
  expect(before?.log).toEqual([])

  const opened = await host.tryAsk('openDocument', { params: { id: planId } }, guest.token)
  expect([opened.status, opened.body]).toEqual([
    409,
    { code: 'version/document-newer', details: {} },
  ])
  // Also for a page that was there before the document was replaced, and writes at once.
  const clientId = 4242
  const issued = { documentId: planId, epoch: 'newer', clientId, participantId: guest.id }
  await host.open().vault.call('issueClientId', { ...issued, at: Date.now() })
  const socket = await openRawSocket(
    `${host.url}/sync/${planId}`,
    ownProtocols(guest.token, clientId),
  )
  socket.send(new Uint8Array([0, 1, 2, 0, 0]))
  expect(await socket.closed).toEqual(newer)
  expect(await host.open().vault.call('loadDocument', { id: planId })).toEqual(before)

  const notes = await host.connectClient(await host.findDocumentId('teamNotes'), guest.token)
  addEntity(notes.doc, teamShape.notes, { id: 'still-works' }, by)
  await vi.waitFor(() => expect(notes.acknowledged()).toBeGreaterThan(1), patiently)
  const manifest = await host.ask('documents', { params: { caseId: host.caseIds[0] ?? '' } })
  expect(manifest.map(({ kind }) => kind)).toContain('plan')
  notes.close()
})

test.each([
  ['/live', 'rondetafel.v0'],
  ['/live', 'rondetafel.v99'],
  ['/sync/anything', 'rondetafel.v0'],
])(
  '%s answers a client that speaks only %s with 4426, in a way that a browser hears',
  async (path, version) => {
    const socket = await openRawSocket(`${host.url}${path}`, [version, `token.${guest.token}`])
    expect(socket.socket.protocol).toBe(version)
    expect(await socket.closed).toEqual({ code: 4426, reason: 'version/app-too-old' })
  },
)

test('a newer client that still speaks our version is served', async () => {
  const offered = ['rondetafel.v2', ...ownProtocols(guest.token)]
  const live = await openRawSocket(`${host.url}/live`, offered)
  expect(live.socket.protocol).toBe('rondetafel.v1')
  expect(live.socket.readyState).toBe(live.socket.OPEN)
  live.socket.terminate()
})
