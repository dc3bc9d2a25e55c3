import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { rightOf } from '../../shared/access/access-matrix.ts'
import { documentKinds, documentShapes } from '../../shared/document/document-kind.ts'
import { addEntity, findText, readEntities, removeEntity } from '../../shared/document/entities.ts'
import type { Root } from '../../shared/document/shape.ts'
import { personRoles, roles } from '../../shared/domain/role.ts'
import { recordTypes } from '../../shared/records/record-types.ts'
import { addEvaluation } from '../helpers/add-evaluation.ts'
import { patiently } from '../helpers/patiently.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import type { SyncClient } from '../helpers/sync-client.ts'

// One word in every document and every kind of record; who may read which is what the matrix says.
const marker = 'ZILVERREIGER'
const by = { source: 'view', label: 'test' } as const

let host: TestHost
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  const [caseId = '', otherId = ''] = host.caseIds
  await addEvaluation(host, caseId)
  for (const kind of documentKinds) await markDocument(kind, caseId)
  await markDocument('plan', otherId)
  const at = Date.now()
  const records = recordTypes.map(({ type }) => ({ caseId, type, body: {}, byId: null, at }))
  // Bodies that fit nowhere are found nowhere; the one that fits is a report, for the team alone.
  const body = { by: marker, organisation: '', what: 'Verzuim', on: '2026-11-01' }
  await host.open().vault.call('appendRecords', {
    records: [...records, { caseId, type: 'case.reported', body, byId: null, at }],
  })
})
afterAll(async () => host.close())

/** Writes the word into the first text of the document in which anyone may write. */
async function markDocument(kind: (typeof documentKinds)[number], caseId: string): Promise<void> {
  const documentId = await host.findDocumentId(kind, caseId)
  if (documentId === '') return
  const writer = roles.find((role) => rightOf(role, kind, 'open') === 'write')
  const { token } = await host.join(writer ?? 'regisseur', caseId)
  const client = await host.connectClient(documentId, token)
  const shape: Readonly<Record<string, Root>> = documentShapes[kind]
  const free = Object.values(shape).find(
    ({ fields, writers }) =>
      (writers === 'anyone' || writers === 'fixed') &&
      Object.values(fields).some((field) => field.kind === 'text'),
  )
  if (free === undefined) throw new Error(`no text in ${kind}`)
  const field = Object.entries(free.fields).find(([, { kind: of }]) => of === 'text')?.[0] ?? ''
  await whenKept(client, () => {
    if (free.writers === 'anyone') addEntity(client.doc, free, { id: 'mark', [field]: marker }, by)
    else writeInFirst(client, free, field)
  })
  client.close()
}

/** Where the rows are there from the start, the word goes into the first of them. */
function writeInFirst({ doc }: SyncClient, root: Root, field: string): void {
  const [first] = readEntities(doc, root)
  const text = first === undefined ? null : findText(doc, root, first.id, field)
  if (text === null) throw new Error(`nothing to write in ${root.name}`)
  text.insert(0, marker)
}

async function whenKept(client: SyncClient, edit: () => void): Promise<void> {
  const before = client.acknowledged()
  edit()
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(before), patiently)
}

const find = async (token: string, text = marker, caseId?: string) =>
  (
    await host.ask(
      'search',
      { query: { text, ...(caseId === undefined ? {} : { caseId }) } },
      token,
    )
  ).hits

describe('search', () => {
  test.each(personRoles)('gives a guest as %s exactly what that role may read', async (role) => {
    const [caseId = ''] = host.caseIds
    const documents = await host.open().vault.call('listDocuments', { caseId })
    const { token } = await host.join(role)
    const hits = await find(token)
    expect(new Set(hits.map((hit) => hit.caseId))).toEqual(new Set([caseId]))
    const kinds = hits.map(({ place }) => (place.of === 'record' ? place.type : place.kind))
    const readable = documents
      .map(({ kind }) => kind)
      .filter((kind) => rightOf(role, kind, 'open') !== 'none')
    const mayReadReport = recordTypes
      .find(({ type }) => type === 'case.reported')
      ?.readers.includes(role)
    expect(kinds.toSorted()).toEqual(
      [...readable, ...(mayReadReport === true ? ['case.reported'] : [])].toSorted(),
    )
  })

  test('of another case looks to a guest like search in one that is not there', async () => {
    const { token } = await host.join('professional')
    const [, otherId = ''] = host.caseIds
    const theirs = await find(token, marker, otherId)
    expect(theirs.every((hit) => hit.caseId === host.caseIds[0])).toBe(true)
    expect(await find(host.ownerToken, marker, 'nergens')).toEqual([])
  })

  test('gives the owner all cases, or the one asked for', async () => {
    const [caseId = '', otherId = ''] = host.caseIds
    const all = await find(host.ownerToken)
    expect(new Set(all.map((hit) => hit.caseId))).toEqual(new Set([caseId, otherId]))
    const one = await find(host.ownerToken, marker, otherId)
    expect(one.map(({ place }) => place)).toMatchObject([{ of: 'document', kind: 'plan' }])
  })

  test('finds nothing any more the moment it is deleted', async () => {
    const { token } = await host.join('professional')
    const client = await host.connectClient(await host.findDocumentId('teamNotes'), token)
    const { notes } = documentShapes.teamNotes
    await whenKept(client, () => addEntity(client.doc, notes, { id: 'n9', text: 'kolgans' }, by))
    expect(await find(token, 'kolgan')).toHaveLength(1)
    await whenKept(client, () => findText(client.doc, notes, 'n9', 'text')?.delete(0, 3))
    expect(await find(token, 'kolgans')).toEqual([])
    expect(await find(token, 'gans')).toHaveLength(1)
    await whenKept(client, () => removeEntity(client.doc, notes, 'n9', by))
    expect(await find(token, 'gans')).toEqual([])
    client.close()
  })

  test('follows the rights of this moment: a guest who was put out finds nothing', async () => {
    const { token, id } = await host.join('professional')
    expect(await find(token)).not.toEqual([])
    await host.ask('revokeParticipant', { params: { id } })
    expect((await host.tryAsk('search', { query: { text: marker } }, token)).status).toBe(401)
  })

  test('leaves no word of a question in the log', async () => {
    await find(host.ownerToken, 'goudplevier')
    expect(host.log()).toContain('/api/search')
    expect(host.log()).not.toContain('goudplevier')
  })

  test.each(['', 'a', '"', '***', 'x'.repeat(200)])('takes "%s" for a question', async (text) => {
    expect(await find(host.ownerToken, text)).toEqual([])
  })

  test('refuses a question that is too long, in words of its own', async () => {
    const answer = await host.tryAsk('search', { query: { text: 'x'.repeat(201) } })
    expect(answer.status).toBe(400)
  })
})
