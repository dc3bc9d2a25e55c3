import * as Y from 'yjs'
import { beforeEach, expect, test } from 'vitest'
import { loadDocument } from '../../../../electron/rooms/load-document.ts'
import type { LoadedDocument, LogRow } from '../../../../electron/vault/vault-operations.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { teamShape } from '../../../../shared/document/team-shape.ts'
import { addEntity, readEntities } from '../../../../shared/document/entities.ts'
import type { Editor } from '../../../helpers/random-edit.ts'
import { createEditor } from '../../../helpers/test-network.ts'

const seed = seedDocument('teamNotes', {}, 1)
let ann: Editor
let updates: Uint8Array[]

beforeEach(() => {
  ann = createEditor(5, seed)
  updates = []
  ann.doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const id of ['a', 'b', 'c'])
    addEntity(ann.doc, teamShape.notes, { id, text: id }, ann.origin)
})

function stored(rows: readonly (Uint8Array | undefined)[], uptoSeq = 0): LoadedDocument {
  const log = rows.map((update, index): LogRow => {
    const seq = uptoSeq + index + 1
    return { seq, participantId: 'ann', clientId: 5, at: 1, update: update ?? new Uint8Array() }
  })
  const document = { id: 'd', caseId: 'c', kind: 'teamNotes', epoch: 'e' } as const
  return { document, snapshot: { uptoSeq, state: seed }, log }
}
const idsOf = (doc: Y.Doc): readonly string[] =>
  readEntities(doc, teamShape.notes).map(({ id }) => id)

test('snapshot and log give the document, and its place in the log', () => {
  const { doc, seq, rowsSinceSnapshot, skippedRows } = loadDocument(stored(updates, 7), teamShape)
  expect(idsOf(doc)).toEqual(['a', 'b', 'c'])
  expect({ seq, rowsSinceSnapshot, skippedRows }).toEqual({
    seq: 10,
    rowsSinceSnapshot: 3,
    skippedRows: 0,
  })
})

test('without a log the place is that of the snapshot', () => {
  expect(loadDocument(stored([], 7), teamShape)).toMatchObject({ seq: 7, rowsSinceSnapshot: 0 })
})

test('a row whose predecessor was never kept is left out, and the document is whole without it', () => {
  const { doc, seq, skippedRows } = loadDocument(stored([updates[0], updates[2]]), teamShape)
  expect(idsOf(doc)).toEqual(['a'])
  expect(doc.store.pendingStructs).toBeNull()
  expect({ seq, skippedRows }).toEqual({ seq: 2, skippedRows: 1 })
})

test('a row that cannot be read does not take the others along', () => {
  const poison = Uint8Array.of(1, 1, 9, 0, 0, 0, 0)
  const rows = [updates[0], poison, Uint8Array.of(255), updates[1]]
  const { doc, skippedRows } = loadDocument(stored(rows), teamShape)
  expect(idsOf(doc)).toEqual(['a', 'b'])
  expect(skippedRows).toBe(2)
})

test('deleted text is not in what is served', () => {
  ann.doc.getMap('notes').delete('b')
  const { doc } = loadDocument(stored(updates), teamShape)
  expect(idsOf(doc)).toEqual(['a', 'c'])
  expect(Y.encodeStateAsUpdate(doc).length).toBeLessThan(
    Y.encodeStateAsUpdate(loadDocument(stored(updates.slice(0, 3)), teamShape).doc).length,
  )
})
