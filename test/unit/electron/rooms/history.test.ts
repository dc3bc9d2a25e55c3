import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readMoment } from '../../../../electron/rooms/history-moment.ts'
import { readRemovals } from '../../../../electron/rooms/history-removals.ts'
import type { DocumentRow } from '../../../../electron/vault/vault-operations.ts'
import {
  addEntity,
  findText,
  readEntities,
  removeEntity,
} from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { createTemporaryVault, type TemporaryVault } from '../../../helpers/temporary-vault.ts'
import type { Editor } from '../../../helpers/random-edit.ts'
import { createEditor } from '../../../helpers/test-network.ts'

const seed = seedDocument('plan', { goals: [{ id: 'g', title: 'doel' }] }, 1)
const { strengths, goals } = planShape
let temporary: TemporaryVault
let document: DocumentRow
let ann: Editor
let updates: Uint8Array[]

beforeAll(async () => {
  temporary = await createTemporaryVault()
})
afterAll(async () => temporary.close())

beforeEach(async () => {
  const caseId = randomUUID()
  document = { id: randomUUID(), caseId, kind: 'plan', epoch: 'e1' }
  const names = {
    kind: 'huishouden',
    ref: 'RT',
    title: 'x',
    status: 'actief',
    regisseur: 'x',
    isExample: false,
  } as const
  const row = { id: caseId, ...names, createdAt: 1, changedAt: 1 }
  const documents = [{ row: document, state: seed }]
  await temporary.vault.call('createCase', { row, documents, records: [] })
  ann = createEditor(5, seed)
  updates = []
  ann.doc.on('update', (update: Uint8Array) => updates.push(update))
})

/** Keeps what was written, and answers the places of the rows. */
async function keep(participantId = 'ann', rows: readonly Uint8Array[] = updates) {
  const seqs: number[] = []
  const at = { documentId: document.id, epoch: document.epoch, clientId: 5, at: 1, participantId }
  // oxlint-disable-next-line no-await-in-loop -- the log has an order
  for (const update of rows.slice())
    seqs.push((await temporary.vault.call('appendUpdate', { ...at, update })).seq)
  updates.length = 0
  return seqs
}

let pauses = 0
const source = () => ({
  vault: temporary.vault,
  pause: async () => {
    pauses += 1
  },
})
async function readIds(seq: number): Promise<readonly string[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await readMoment(source(), document, seq))
  return readEntities(doc, strengths).map(({ id }) => id)
}
const add = (id: string): void => addEntity(ann.doc, strengths, { id, text: id }, ann.origin)

test('every place since the beginning can be read, also after snapshots were thinned out', async () => {
  const places: number[] = []
  for (let index = 0; index < 8; index++) {
    add(`s${index}`)
    // oxlint-disable-next-line no-await-in-loop -- one after another, as it was written
    const [seq = 0] = await keep()
    places.push(seq)
    const state = Y.encodeStateAsUpdate(ann.doc)
    const snapshot = { documentId: document.id, epoch: 'e1', uptoSeq: seq, state, at: 1 }
    // oxlint-disable-next-line no-await-in-loop
    await temporary.vault.call('writeSnapshot', snapshot)
  }
  for (const [index, seq] of places.entries())
    // oxlint-disable-next-line no-await-in-loop
    expect(await readIds(seq)).toHaveLength(index + 1)
  expect(await readIds((places[0] ?? 0) - 1)).toEqual([])
})

test('a long log is read in slices, with a pause after each', async () => {
  for (let index = 0; index < 600; index++) add(`s${index}`)
  const seqs = await keep()
  pauses = 0
  expect(await readIds(seqs.at(-1) ?? 0)).toHaveLength(600)
  expect(pauses).toBeGreaterThanOrEqual(2)
})

test('a row whose predecessor was never kept is passed over, as when the document is loaded', async () => {
  for (const id of ['a', 'b', 'c']) add(id)
  const [first, , third] = updates
  const [, last = 0] = await keep('ann', [first ?? new Uint8Array(), third ?? new Uint8Array()])
  expect(await readIds(last)).toEqual(['a'])
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await readMoment(source(), document, last))
  expect(doc.store.pendingStructs).toBeNull()
})

test('a moment holds no words that were deleted before it', async () => {
  add('s')
  findText(ann.doc, strengths, 's', 'text')?.insert(0, 'IJSVOGEL')
  findText(ann.doc, strengths, 's', 'text')?.delete(0, 8)
  const seqs = await keep()
  const bytes = async (index: number): Promise<string> =>
    Buffer.from(await readMoment(source(), document, seqs[index] ?? 0)).toString('latin1')
  expect(await bytes(1)).toContain('IJSVOGEL')
  expect(await bytes(2)).not.toContain('IJSVOGEL')
})

test('a place before the document began is not there', async () => {
  await expect(readMoment(source(), document, -1)).rejects.toMatchObject({
    code: 'request/not-found',
  })
})

test('a removal belongs to who made it, also when others repeat it later', async () => {
  const goal = ann.doc.getMap('goals')._map.get('g')?.id
  add('s')
  await keep('ann')
  removeEntity(ann.doc, goals, 'g', ann.origin)
  await keep('sanne')
  // What a client answers to the host's step 1: everything, with all that was ever deleted.
  await keep('dennis', [Y.encodeStateAsUpdate(ann.doc)])
  const between = { afterSeq: 0, uptoSeq: Number.MAX_SAFE_INTEGER }
  const removals = await readRemovals(source(), document, between)
  const ofGoal = removals.filter(
    ({ clientId, clock, length }) =>
      goal !== undefined &&
      clientId === goal.client &&
      clock <= goal.clock &&
      goal.clock < clock + length,
  )
  expect(ofGoal.map(({ participantId }) => participantId)).toEqual(['sanne'])
  expect(removals.some(({ participantId }) => participantId === 'dennis')).toBe(false)
})
