import { describe, expect, test } from 'vitest'
import type { OperationArgs } from '../../../../electron/vault/vault-operations.ts'
import { VaultFile } from '../../../../electron/vault/vault-file.ts'
import { readDatabaseBytes } from '../../../helpers/vault-bytes.ts'
import {
  exampleCreation,
  exampleRecord,
  exampleUpdate,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

const word = 'zwaluwstaart'
const secret = Buffer.from(`Wat niemand hoort: ${word} in de kelder. `.repeat(300))
const noon = exampleUpdate.at
const version = {
  id: 'version-1',
  documentId: 'doc-1',
  epoch: 'epoch-1',
  seq: 0,
  number: 1,
  name: '',
  reason: 'vastgesteld',
  at: noon,
  byId: 'owner',
  state: secret,
} as const
const purged = {
  documentId: 'doc-1',
  fromEpoch: 'epoch-1',
  uptoSeq: 40,
  epoch: 'epoch-2',
  state: Uint8Array.of(0, 0),
  versions: [{ id: 'version-1', state: Uint8Array.of(0, 0) }],
  records: [{ ...exampleRecord, type: 'purged.atTable', body: { scope: 'words' } }],
  at: noon + 1,
} satisfies OperationArgs<'purgeDocument'>

/** A document whose secret stands in rows, snapshots, a version and the search index. */
function open() {
  const opened = openTestOperations()
  const { db, operations, path, key } = opened
  operations.createCase(exampleCreation)
  for (let seq = 1; seq <= 40; seq++) {
    operations.appendUpdate({ ...exampleUpdate, update: secret.subarray(0, 50 + seq * 60) })
    if (seq % 8 === 0)
      operations.writeSnapshot({ ...purged, epoch: 'epoch-1', uptoSeq: seq, state: secret })
  }
  operations.appendRecords({ records: [exampleRecord], version })
  const source = { source: 'doc-1', caseId: 'case-1', kind: 'plan', epoch: 'epoch-1', upto: 40 }
  const piece = (place: string, body: string) => ({ place, kind: 'plan', body })
  operations.writeProjection({
    ...source,
    ...{ version: 1, figures: JSON.stringify({ word }) },
    pieces: [piece('a', `${word} in de kelder`), piece('b', `Zwaluwen en ${word}en`)],
  })
  const file = new VaultFile({ path, key, db })
  const purge = (changes: Partial<typeof purged> = {}) =>
    file.run([{ id: 1, name: 'purgeDocument', args: { ...purged, ...changes } }]).outcome.replies[0]
  const countWord = () => {
    const bytes = readDatabaseBytes(path, key).toString('latin1').toLowerCase()
    // Pieces of the word too: pages and index terms may break it anywhere.
    return ['zwaluw', 'staart', 'kelder'].map((part) => bytes.split(part).length - 1)
  }
  return { ...opened, purge, countWord }
}

describe('removing for good', () => {
  test('leaves no byte of the words in the file or its log, and keeps the rest', () => {
    const { purge, countWord, operations } = open()
    for (const count of countWord()) expect(count).toBeGreaterThan(40)

    expect(purge()).toEqual({ id: 1, value: undefined })

    expect(countWord()).toEqual([0, 0, 0])
    expect(operations.loadDocument({ id: 'doc-1' })).toMatchObject({
      document: { epoch: 'epoch-2' },
      snapshot: { state: Buffer.of(0, 0) },
      log: [],
    })
    expect(operations.loadVersion({ id: 'version-1' })?.state).toEqual(Buffer.of(0, 0))
    const question = { words: [word], caseId: null, kinds: ['plan'], limit: 9 }
    expect(operations.searchText(question)).toEqual([])
    expect(operations.listFigures({})).toEqual([])
    expect(operations.listRecords({ caseId: 'case-1', type: 'purged.atTable' })).toHaveLength(1)
    expect(operations.verifyRecords({}).ok).toBe(true)
    expect(operations.readLastPurge({})).toBe(noon + 1)
  })

  test('takes an edit of the new epoch at a later place than any before, and none of the old one', () => {
    const { purge, operations } = open()
    purge()
    const next = { ...exampleUpdate, epoch: 'epoch-2' }
    expect(operations.appendUpdate(next).seq).toBe(41)
    expect(() => operations.appendUpdate(exampleUpdate)).toThrow('document/other-epoch')
  })

  test.each([
    ['another epoch', { fromEpoch: 'epoch-0' }],
    ['a row that came since', { uptoSeq: 39 }],
    ['a version that nobody looked through', { versions: [] }],
  ])('changes nothing with %s', (_, changes) => {
    const { purge, countWord, operations } = open()
    expect(purge(changes)).toEqual({ id: 1, error: { code: 'document/other-epoch', details: {} } })
    expect(operations.loadDocument({ id: 'doc-1' })?.document.epoch).toBe('epoch-1')
    expect(operations.readLastPurge({})).toBeNull()
    for (const count of countWord()) expect(count).toBeGreaterThan(40)
  })

  test('is all undone when its last step fails', () => {
    const { purge, db, operations } = open()
    const before = operations.loadDocument({ id: 'doc-1' })
    db.exec(`CREATE TRIGGER no_more BEFORE INSERT ON setting
      BEGIN SELECT RAISE(ABORT, 'not now'); END`)
    expect(purge()).toMatchObject({ error: { code: 'internal' } })
    expect(operations.loadDocument({ id: 'doc-1' })).toEqual(before)
    expect(operations.loadVersion({ id: 'version-1' })?.state).toEqual(secret)
    expect(operations.listRecords({ caseId: 'case-1', type: 'purged.atTable' })).toEqual([])
  })
})
