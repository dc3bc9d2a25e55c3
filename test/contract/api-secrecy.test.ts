import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import { addEntity } from '../../shared/document/entities.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { patiently } from '../helpers/patiently.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

// The family neither reads the team notes nor sees that they exist: looked at on the bytes it receives.
const marker = 'ZILVERREIGER-4711'
const by = { source: 'view', label: 'test' } as const

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
})
afterAll(async () => host.close())

test('a family member never receives a byte of the team notes', async () => {
  const [caseId = ''] = host.caseIds
  const notesId = await host.findDocumentId('teamNotes')
  const professional = await host.join('professional')
  const family = await host.join('gezinslid')
  const received: string[] = []

  const live = await openRawSocket(`${host.url}/live`, ownProtocols(family.token))
  const manifest = await host.ask('documents', { params: { caseId } }, family.token)
  const readers = await Promise.all(
    manifest.map(async ({ id }) => host.connectClient(id, family.token)),
  )
  const notes = await host.connectClient(notesId, professional.token)
  const acknowledged = notes.acknowledged()
  addEntity(notes.doc, documentShapes.teamNotes.notes, { id: 'n1', text: marker }, by)
  await vi.waitFor(() => expect(notes.acknowledged()).toBeGreaterThan(acknowledged), patiently)
  // The plan still travels, so that silence is no proof by accident.
  const plan = await host.connectClient(await host.findDocumentId('plan'), professional.token)
  addEntity(plan.doc, documentShapes.plan.strengths, { id: 's1', text: 'SAMEN' }, by)
  await vi.waitFor(
    () => expect(readers.some(({ doc }) => doc.getMap('strengths').has('s1'))).toBe(true),
    patiently,
  )

  for (const [name, { method }] of Object.entries(routes)) {
    if (method !== 'GET') continue
    const params = { caseId, id: notesId }
    const { body } = await host.tryAsk(name as RouteName, { params }, family.token)
    received.push(JSON.stringify(body))
  }
  const { clientId } = await host.ask(
    'openDocument',
    { params: { id: notesId } },
    professional.token,
  )
  for (const id of [clientId, notes.doc.clientID]) {
    const socket = await openRawSocket(
      `${host.url}/sync/${notesId}`,
      ownProtocols(family.token, id),
    )
    expect(await socket.closed).toEqual({ code: 4403, reason: 'access/forbidden' })
    received.push(...socket.received.map((frame) => frame.toString('latin1')))
  }
  const text = [
    ...received,
    ...live.received.map((frame) => frame.toString('latin1')),
    ...readers.flatMap((reader) =>
      reader.received.map((frame) => Buffer.from(frame).toString('latin1')),
    ),
  ].join('\n')
  expect(text).toContain('SAMEN')
  for (const secret of [marker, notesId, 'teamNotes']) expect(text).not.toContain(secret)

  const reread = await host.connectClient(notesId, professional.token)
  expect(Buffer.concat(reread.received).toString('latin1')).toContain(marker)
  live.socket.terminate()
  for (const client of [...readers, notes, plan, reread]) client.close()
})
