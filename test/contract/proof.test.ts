import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChain } from '../../electron/verify.ts'
import { findReadObject } from '../../electron/server/note-access.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { Route } from '../../shared/api/route.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

let host: TestHost
let caseId: string
let family: string
let professional: string
beforeAll(async () => {
  host = await startTestHost({ demo: true, admitAll: true })
  caseId = host.caseIds[0] ?? ''
  family = (await host.join('gezinslid', caseId, 'Sofie')).token
  professional = (await host.join('professional', caseId, 'Wouter')).token
})
afterAll(async () => host.close())

const readLog = async (token?: string) => host.ask('accessLog', { params: { caseId } }, token)
const find = async (name: string, token?: string) =>
  (await readLog(token)).filter(({ byName }) => byName === name)

/** Pieces put together as the page does. */
async function exportChain(ofCase?: string): Promise<string> {
  const lines: string[] = []
  let after: string | undefined
  for (;;) {
    // One after another: each piece says where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const piece = await host.ask('exportChain', { query: { after, caseId: ofCase } })
    lines.push(...piece.lines)
    if (piece.next === null) return `${lines.join('\n')}\n`
    after = String(piece.next)
  }
}

test('an exported chain is proven without the app, and holds its own making', async () => {
  const text = await exportChain()
  const { n, hash, seal } = await host.ask('chainHead', {})
  expect(verifyChain(text, [hash, seal])).toMatchObject({
    records: n,
    head: hash,
    signed: { seal },
    faults: [],
  })
  expect(text).toContain('"type":"access.exported"')
})

test('the chain of one case is proven too, and says nothing of any other', async () => {
  const text = await exportChain(caseId)
  const { n, hash, seal } = await host.ask('chainHead', {})
  const proof = verifyChain(text, [hash, seal])
  expect(proof).toMatchObject({ records: n, faults: [] })
  expect(proof.shown).toBeLessThan(proof.records)
  expect(text).toContain(caseId)
  const others = await host.open().vault.call('listCases', {})
  for (const { id, title, ref } of others.filter((row) => row.id !== caseId))
    for (const word of [id, title, ref]) expect(text).not.toContain(word)
  // The family reads that its register was taken out.
  expect(await readLog(family)).toContainEqual(
    expect.objectContaining({ action: 'exporteren', object: 'caseChain' }),
  )
  const unknown = await host.tryAsk('exportChain', { query: { caseId: 'nowhere' } })
  expect(unknown.status).toBe(404)
})

test('a paper names the check number and the seal of the vault', async () => {
  const { proof } = await host.ask('output', { params: { caseId, kind: 'register' }, query: {} })
  expect(proof.seal).toBe((await host.ask('chainHead', {})).seal)
})

test('the check number is the same for everybody at the table', async () => {
  const mine = await host.ask('chainHead', {})
  expect(await host.ask('chainHead', {}, family)).toEqual(mine)
  expect(await host.ask('chainHead', {}, professional)).toEqual(mine)
})

test('who reads the facts stands in the log once, and so does who searches', async () => {
  await host.ask('records', { params: { caseId } }, professional)
  await host.ask('records', { params: { caseId } }, professional)
  await host.ask('search', { query: { text: 'school' } }, professional)
  const lines = await find('Wouter')
  const reading = { action: 'openen', object: 'records', isDone: true, role: 'professional' }
  expect(lines.filter(({ object }) => object === 'records')).toMatchObject([reading])
  expect(lines.filter(({ object }) => object === 'search')).toMatchObject([{ action: 'zoeken' }])
  expect(
    JSON.stringify(
      await host.open().vault.call('listRecords', { caseId, type: 'access.searched' }),
    ),
  ).not.toContain('school')
})

test('opening a document, a paper and writing stand in the log', async () => {
  const id = await host.findDocumentId('plan')
  await host.ask('openDocument', { params: { id } }, professional)
  await host.ask('output', { params: { caseId, kind: 'plan' }, query: {} }, professional)
  const lines = await find('Wouter')
  expect(lines).toContainEqual(expect.objectContaining({ action: 'openen', object: 'plan' }))
  expect(lines).toContainEqual(expect.objectContaining({ action: 'afdrukken', object: 'paper' }))
})

test('from where and for what stands with every line, the address for who leads alone', async () => {
  await host.ask('records', { params: { caseId } }, professional)
  // In tests everybody comes over this laptop itself.
  expect(await find('Wouter')).toContainEqual(
    expect.objectContaining({ object: 'records', purpose: 'hulp', address: 'loopback' }),
  )
  const owner = (await readLog()).filter(({ role }) => role === 'regisseur')
  expect(owner[0]).toMatchObject({ purpose: 'regie', address: 'loopback' })
  await readLog(family)
  const forFamily = await readLog(family)
  expect(forFamily.every(({ address }) => address === null)).toBe(true)
  expect(forFamily).toContainEqual(
    expect.objectContaining({ byName: 'Sofie', purpose: 'eigenDossier' }),
  )
  const reached = await host.open().vault.call('listRecords', { caseId, type: 'access.reached' })
  // Once for each who came, however much they did.
  expect(reached.length).toBe(new Set(reached.map(({ byId }) => byId)).size)
})

test('refused attempts stand in the log of the case that was tried', async () => {
  const id = await host.findDocumentId('teamNotes')
  await host.tryAsk('openDocument', { params: { id } }, family)
  await host.tryAsk('exportCase', { params: { caseId }, body: { passphrase: 'x' } }, professional)
  const other = host.caseIds[1] ?? ''
  await host.tryAsk('records', { params: { caseId: other } }, professional)
  expect(await find('Wouter')).toContainEqual(
    expect.objectContaining({ object: 'case', isDone: false }),
  )
  expect(await find('Sofie')).toContainEqual(
    expect.objectContaining({ object: 'teamNotes', isDone: false }),
  )
  const there = await host.ask('accessLog', { params: { caseId: other } })
  expect(there).toContainEqual(
    expect.objectContaining({ byName: 'Wouter', object: 'records', isDone: false }),
  )
})

test('a socket that is refused stands there as well', async () => {
  const before = await host.open().vault.call('listRecords', { caseId, type: 'access.refused' })
  const documentId = await host.findDocumentId('reverseTest')
  const socket = new WebSocket(`${host.url.replace('http', 'ws')}/sync/${documentId}`, [
    'rondetafel.v1',
    `token.${(await host.join('meelezer', caseId, 'Wim')).token}`,
  ])
  await new Promise((resolve) => socket.addEventListener('close', resolve))
  const after = await host.open().vault.call('listRecords', { caseId, type: 'access.refused' })
  expect(after.length).toBe(before.length + 1)
})

test('what was sent and does not exist is not taken up in the log', async () => {
  await host.tryAsk('records', { params: { caseId: 'Kees-is-ziek' } }, professional)
  await host.tryAsk('openDocument', { params: { id: 'Kees-is-ziek' } }, professional)
  expect(await exportChain()).not.toContain('Kees-is-ziek')
})

test('the family reads who looked, but not that there are documents that are not for them', async () => {
  const id = await host.findDocumentId('teamNotes')
  await host.ask('openDocument', { params: { id } }, professional)
  const lines = await readLog(family)
  expect(lines).toContainEqual(
    expect.objectContaining({ byName: 'Wouter', action: 'openen', object: 'other' }),
  )
  expect(lines.filter(({ object }) => object === 'teamNotes')).toEqual([])
  expect(lines.every(({ objectId }) => objectId === null)).toBe(true)
  // Looking in the log is in the log.
  expect(await find('Sofie')).toContainEqual(expect.objectContaining({ action: 'logInzien' }))
})

test('who is neither family nor lead does not read the log', async () => {
  const { status } = await host.tryAsk('accessLog', { params: { caseId } }, professional)
  expect(status).toBe(403)
})

test('reading without a line is only what holds nothing of the case, or has a line of its own', () => {
  const silent = Object.entries<Route>(routes).filter(
    ([name, { path, method }]) =>
      method === 'GET' &&
      /:caseId|documents\/:id/.test(path) &&
      // Safe: these are the names of the contract.
      findReadObject(name as RouteName) === null,
  )
  expect(silent.map(([name]) => name).toSorted()).toEqual([
    'audience',
    'documents',
    'moment',
    'output',
    'outputs',
    'version',
  ])
})
