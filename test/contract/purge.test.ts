import { randomUUID } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { PurgePlace } from '../../shared/api/purge-routes.ts'
import { addEntity, findText, setScalar } from '../../shared/document/entities.ts'
import { familyShape } from '../../shared/document/family-shape.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { teamShape } from '../../shared/document/team-shape.ts'
import { patiently } from '../helpers/patiently.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, testPassphrase, type TestHost } from '../helpers/running-host.ts'
import type { SyncClient } from '../helpers/sync-client.ts'
import { readVaultBytes } from '../helpers/vault-bytes.ts'

const word = 'KIEVITSBLOEM'
const sentence = `Papa zei ${word} tegen oma. `
const by = { source: 'view', label: 'test' } as const
const { goals, strengths } = planShape

let host: TestHost
let planId: string
let caseId: string
let professional: Readonly<{ token: string; id: string }>
let family: Readonly<{ token: string; id: string }>

beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
  planId = await host.findDocumentId('plan')
  professional = await host.join('professional')
  family = await host.join('gezinslid')
})
afterAll(async () => host.close())

const everything = { field: null, words: null } as const
const purge = async (
  place: PurgePlace,
  token = host.ownerToken,
  documentId = planId,
  key: string = randomUUID(),
) => host.tryAsk('purge', { params: { id: documentId }, body: { key, place } }, token)

async function saved(client: SyncClient, change: () => void): Promise<void> {
  const before = client.acknowledged()
  change()
  await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(before), patiently)
}

async function addStrength(client: SyncClient, id: string, text: string): Promise<void> {
  await saved(client, () => addEntity(client.doc, strengths, { id, text }, by))
}

const readText = ({ doc }: SyncClient, id: string): string | undefined =>
  findText(doc, strengths, id, 'text')?.toJSON()

/** All that a person gets from now on: every view, every document, every moment of the plan. */
async function hearEverything(token: string): Promise<string> {
  const heard: unknown[] = []
  const manifest = await host.ask('documents', { params: { caseId } }, token)
  for (const { id } of manifest) {
    const client = await host.connectClient(id, token)
    heard.push(client.received.map((frame) => Buffer.from(frame).toString('latin1')))
    client.close()
  }
  const versions = await host.tryAsk('versions', { params: { id: planId } }, token)
  heard.push(versions.body)
  for (const { id: versionId } of (versions.body as { id: string }[]) ?? []) {
    const version = await host.ask('version', { params: { id: planId, versionId } }, token)
    heard.push(Buffer.from(version.state, 'base64').toString('latin1'))
  }
  for (const { kind } of await host.ask('outputs', { params: { caseId } }, token))
    heard.push((await host.tryAsk('output', { params: { caseId, kind } }, token)).body)
  for (const name of ['records', 'agreements', 'caseload'] as const)
    heard.push((await host.tryAsk(name, { params: { caseId } }, token)).body)
  heard.push((await host.tryAsk('search', { query: { text: word } }, token)).body)
  return JSON.stringify(heard)
}

test('one sentence goes everywhere: document, history, versions, search, every byte of the vault', async () => {
  const writer = await host.connectClient(planId, professional.token)
  await addStrength(writer, 'st-1', `Oma helpt. ${sentence}De buren ook.`)
  await host.ask('keepVersion', { params: { id: planId }, body: { name: 'Voor' } })
  await saved(writer, () => findText(writer.doc, strengths, 'st-1', 'text')?.insert(0, 'En: '))
  await vi.waitFor(async () => {
    const { body } = await host.tryAsk('search', { query: { text: word } })
    expect(JSON.stringify(body)).toContain('st-1')
  }, patiently)
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(true)
  expect(await hearEverything(host.ownerToken)).toContain(word)
  const paper = async () =>
    JSON.stringify(await host.ask('output', { params: { caseId, kind: 'plan' }, query: {} }))
  expect(await paper()).toContain(word)
  const live = await openRawSocket(`${host.url}/live`, ownProtocols(family.token))

  // As it was seen a moment ago; someone typed before it since.
  const words = { text: sentence, at: 11 }
  const { status, body } = await purge({ root: 'strengths', id: 'st-1', field: 'text', words })

  expect([status, body]).toEqual([
    200,
    { at: expect.any(String), olderBackups: expect.any(Number), setAside: 0 },
  ])
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(false)
  for (const token of [host.ownerToken, professional.token, family.token])
    expect(await hearEverything(token)).not.toContain(word)
  const now = await host.connectClient(planId, professional.token)
  expect(readText(now, 'st-1')).toBe('En: Oma helpt. De buren ook.')
  await vi.waitFor(() => expect(Buffer.concat(live.received).toString()).toContain('purged'))
  now.close()
  writer.close()
  live.socket.terminate()
})

test('who has the document open is told that it is another one, and what was sent before stays', async () => {
  const reader = await host.connectClient(planId, family.token)
  await addStrength(reader, 'st-2', 'Wij eten samen.')
  const epochBefore = (await host.open().vault.call('findDocument', { id: planId }))?.epoch
  await addStrength(reader, 'st-gone', `${word}.`)
  // Not waited for: it is on its way when the room closes.
  addEntity(reader.doc, strengths, { id: 'st-late', text: 'Nog net gezegd.' }, by)
  await purge({ root: 'strengths', id: 'st-gone', ...everything })
  // The standard client comes back by itself, under the client id of the epoch that is gone.
  const again = await openRawSocket(
    `${host.url}/sync/${planId}`,
    ownProtocols(family.token, reader.doc.clientID),
  )
  expect(await again.closed).toEqual({ code: 4409, reason: 'document/other-epoch' })
  reader.close()

  const now = await host.connectClient(planId, family.token)
  expect((await host.open().vault.call('findDocument', { id: planId }))?.epoch).not.toBe(
    epochBefore,
  )
  expect([readText(now, 'st-2'), readText(now, 'st-gone')]).toEqual(['Wij eten samen.', undefined])
  expect(readText(now, 'st-late')).toBe('Nog net gezegd.')
  // Who wrote the rest is still known.
  const writers = await host.ask('writers', { params: { id: planId } })
  expect(writers.map(({ writer }) => writer.participantId)).toContain(family.id)
  now.close()
})

test('the tombstone says that, when and by whom, and nothing of what it said', async () => {
  const records = await host.ask('records', { params: { caseId } }, professional.token)
  const tombstones = records.filter(({ type }) => type === 'purged.atTable')
  expect(tombstones.map(({ body, byName }) => [body, byName])).toEqual([
    [place('words', 'text'), 'Noor Bakker'],
    [place('item', null), 'Noor Bakker'],
  ])
  expect(JSON.stringify(records)).not.toContain(word)
  expect((await host.ask('verifyRecords', {})).ok).toBe(true)
})
const place = (scope: string, field: string | null) => ({
  ...{ documentId: planId, documentKind: 'plan', scope, root: 'strengths', field },
})

test('sent twice under one key it has effect once', async () => {
  const client = await host.connectClient(planId, professional.token)
  await addStrength(client, 'st-3', 'weg')
  const key = randomUUID()
  const target = { root: 'strengths', id: 'st-3', ...everything }
  const first = await purge(target, host.ownerToken, planId, key)
  const second = await purge(target, host.ownerToken, planId, key)
  expect([first.status, second.status, second.body]).toEqual([200, 200, first.body])
  client.close()
})

test('the writer, the family and the regisseur may; nobody else, and not one of the family the words of another', async () => {
  const other = await host.join('professional', caseId, 'Sanne')
  const child = await host.join('gezinslid', caseId, 'Kind')
  const reader = await host.join('meelezer', caseId, 'Lezer')
  const client = await host.connectClient(planId, professional.token)
  await addStrength(client, 'st-4', 'Geschreven door een professional.')
  await addStrength(client, 'st-5', 'Ook geschreven door een professional.')
  client.close()
  const own = await host.connectClient(planId, child.token)
  await addStrength(own, 'st-6', 'Geschreven door het kind.')
  own.close()
  const statusOf = async (id: string, { token }: Readonly<{ token: string }>) =>
    (await purge({ root: 'strengths', id, ...everything }, token)).status

  expect(await statusOf('st-4', other)).toBe(403)
  expect(await statusOf('st-4', reader)).toBe(403)
  expect(await statusOf('st-6', family)).toBe(403)
  expect(await statusOf('st-4', professional)).toBe(200)
  expect(await statusOf('st-5', family)).toBe(200)
  expect(await statusOf('st-6', child)).toBe(200)
})

test('what is refused disturbs nobody', async () => {
  const client = await host.connectClient(planId, professional.token)
  await addStrength(client, 'st-7', 'Blijft staan.')
  const codeOf = async (target: PurgePlace, token?: string, id?: string) =>
    (await purge(target, token, id)).body
  const gone = { text: 'Dit stond er', at: 0 }
  expect(await codeOf({ root: 'strengths', id: 'st-7', field: 'text', words: gone })).toEqual({
    code: 'record/not-allowed',
    details: { reason: 'wordsChanged' },
  })
  const missing = { code: 'request/not-found', details: {} }
  expect(await codeOf({ root: 'strengths', id: 'nobody', ...everything })).toEqual(missing)
  const bad = { code: 'request/bad-input', details: {} }
  expect(await codeOf({ root: 'meta', id: 'single', ...everything })).toEqual(bad)
  expect(await codeOf({ root: 'constructor', id: 'x', ...everything })).toEqual(bad)
  expect(await codeOf({ root: 'strengths', id: 'st-7', field: 'x', words: null })).toEqual(bad)
  const notesId = await host.findDocumentId('teamNotes')
  const hidden = { code: 'document/not-found', details: {} }
  expect(await codeOf({ root: 'notes', id: 'x', ...everything }, family.token, notesId)).toEqual(
    hidden,
  )
  expect(await codeOf({ root: 'notes', id: 'x', ...everything }, family.token, 'none')).toEqual(
    hidden,
  )
  await saved(client, () => findText(client.doc, strengths, 'st-7', 'text')?.insert(0, 'Dit '))
  client.close()
})

test('a tombstone of the team notes is not told to the family', async () => {
  const notesId = await host.findDocumentId('teamNotes')
  const client = await host.connectClient(notesId, professional.token)
  await saved(client, () =>
    addEntity(client.doc, teamShape.notes, { id: 'n-1', text: `Notitie ${word}` }, by),
  )
  client.close()
  const target = { root: 'notes', id: 'n-1', field: 'text', words: null }
  expect((await purge(target, professional.token, notesId)).status).toBe(200)
  const typesFor = async (token: string) =>
    (await host.ask('records', { params: { caseId } }, token)).map(({ type }) => type)
  expect(await typesFor(professional.token)).toContain('purged.team')
  expect(await typesFor(family.token)).not.toContain('purged.team')
  const now = await host.connectClient(notesId, professional.token)
  expect(findText(now.doc, teamShape.notes, 'n-1', 'text')?.toJSON()).toBe('')
  now.close()
})

test("the family's own words go, and a picked value goes back to none", async () => {
  const voiceId = await host.findDocumentId('familyVoice')
  const own = await host.connectClient(voiceId, family.token)
  await saved(own, () =>
    addEntity(own.doc, familyShape.ownWords, { id: 'w-1', text: word, on: '2026-11-20' }, by),
  )
  own.close()
  const on = { root: 'ownWords', id: 'w-1', field: 'on', words: null }
  expect((await purge(on, family.token, voiceId)).status).toBe(200)
  const text = { root: 'ownWords', id: 'w-1', field: 'text', words: null }
  expect((await purge(text, family.token, voiceId)).status).toBe(200)
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(false)
})

test('a goal goes with its steps and with the remarks on it', async () => {
  const client = await host.connectClient(planId, professional.token)
  await saved(client, () => {
    client.doc.transact(() => {
      addEntity(client.doc, goals, { id: 'g-1', title: `Doel ${word}` }, by)
      addEntity(client.doc, planShape.workingGoals, { id: 'wg-1', goalId: 'g-1' }, by)
      setScalar(client.doc, planShape.workingGoals, 'wg-1', 'goalId', 'g-1', by)
      const about = { targetRoot: 'goals', targetId: 'g-1', targetField: 'title' }
      addEntity(client.doc, planShape.remarks, { id: 'r-1', ...about, text: word }, by)
      addEntity(client.doc, planShape.remarks, { id: 'r-2', threadId: 'r-1', text: word }, by)
    })
  })
  client.close()
  expect((await purge({ root: 'goals', id: 'g-1', ...everything })).status).toBe(200)
  const now = await host.connectClient(planId, professional.token)
  for (const [root, id] of [
    ['goals', 'g-1'],
    ['workingGoals', 'wg-1'],
    ['remarks', 'r-1'],
    ['remarks', 'r-2'],
  ] as const)
    expect(now.doc.getMap(root).has(id)).toBe(false)
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(false)
  now.close()
})

test('vaults that were set aside before are told of, and stay where they are', async () => {
  const names = ['20250101T090000Z-0badcafe', '20990101T090000Z-0badcafe', 'something else']
  for (const name of names)
    // oxlint-disable-next-line no-await-in-loop
    await mkdir(join(host.folder, 'set-aside', name), { recursive: true })
  const client = await host.connectClient(planId, professional.token)
  await addStrength(client, 'st-9', `Apart staat ${word}.`)
  client.close()
  const target = { root: 'strengths', id: 'st-9', ...everything }
  expect((await purge(target, professional.token)).body).toMatchObject({ setAside: 1 })
  expect((await host.ask('staleBackups', {})).setAside).toEqual([
    { path: join('set-aside', '20250101T090000Z-0badcafe'), at: '2025-01-01T09:00:00.000Z' },
  ])
  await host.ask('renewBackups', { body: { removeOthers: true } })
  expect((await readdir(join(host.folder, 'set-aside'))).toSorted()).toEqual(names)
})

test('older backups are told of, and go when the owner says so', async () => {
  const client = await host.connectClient(planId, professional.token)
  await addStrength(client, 'st-8', `In de kopie staat ${word}.`)
  client.close()
  await host.open().vault.backUp()
  const target = { root: 'strengths', id: 'st-8', ...everything }
  const { body } = await purge(target, professional.token)
  expect(body).toMatchObject({ olderBackups: expect.any(Number) })
  const stale = await host.ask('staleBackups', {})
  expect(stale.backups.length).toBeGreaterThan(0)
  expect(stale.purgedAt).not.toBeNull()
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(true)
  expect((await host.tryAsk('staleBackups', {}, professional.token)).status).toBe(403)
  expect(
    (await host.tryAsk('renewBackups', { body: { removeOthers: true } }, family.token)).status,
  ).toBe(403)
  expect((await host.tryAsk('renewBackups', { body: {} })).status).toBe(400)

  const { removed } = await host.ask('renewBackups', { body: { removeOthers: true } })

  expect(removed).toBe(stale.backups.length)
  expect((await host.ask('staleBackups', {})).backups).toEqual([])
  expect((await host.running.door.readPresence()).backups).toHaveLength(1)
  expect((await readVaultBytes(host.folder, testPassphrase)).includes(word)).toBe(false)
})
