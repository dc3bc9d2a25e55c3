import { describe, expect, test } from 'vitest'
import { buildOperations } from '../../../../electron/vault/build-operations.ts'
import { groupCommit } from '../../../../electron/vault/group-commit.ts'
import type { NewVersion } from '../../../../electron/vault/history-calls.ts'
import type { OperationArgs } from '../../../../electron/vault/vault-operations.ts'
import {
  exampleCreation,
  exampleRecord,
  exampleUpdate,
  openTestDatabase,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

/** A version as lists have it: without what it says. */
const line = {
  id: 'version-1',
  documentId: 'doc-1',
  epoch: 'epoch-1',
  seq: 3,
  number: 1,
  name: '',
  reason: 'vastgesteld',
  at: exampleUpdate.at,
  byId: 'owner',
} as const
const version: NewVersion = { ...line, state: Uint8Array.of(1, 2, 3) }
const notJson = { ...exampleRecord, body: Number.NaN }

function open() {
  const opened = openTestOperations()
  opened.operations.createCase(exampleCreation)
  return opened
}

describe('versions of a document', () => {
  test('are listed by their place without what they say, and read back one by one', () => {
    const { operations } = open()
    const earlier = { ...version, id: 'version-0', seq: 1, state: Uint8Array.of(7) }
    for (const one of [version, earlier]) operations.appendRecords({ records: [], version: one })
    const listed = operations.listVersions({ documentId: 'doc-1' })
    expect(listed).toEqual([{ ...line, id: 'version-0', seq: 1 }, line])
    expect(operations.listVersions({ documentId: 'doc-2' })).toEqual([])
    expect(operations.loadVersion({ id: 'version-0' })).toEqual({
      ...earlier,
      state: Buffer.of(7),
    })
    expect(operations.loadVersion({ id: 'version-9' })).toBeNull()
  })

  test('can be kept from the moment a case is made', () => {
    const { operations } = openTestOperations()
    operations.createCase({ ...exampleCreation, versions: [version] })
    expect(operations.loadVersion({ id: 'version-1' })?.state).toEqual(Buffer.of(1, 2, 3))
  })

  test('that have changed since are refused and not shown; the others still open', () => {
    const { operations, db } = open()
    const other = { ...version, id: 'version-2', seq: 4 }
    for (const one of [version, other]) operations.appendRecords({ records: [], version: one })
    db.exec(`UPDATE doc_version SET state = x'010204' WHERE id = 'version-1'`)
    expect(() => operations.loadVersion({ id: 'version-1' })).toThrow(
      expect.objectContaining({ code: 'vault/damaged', details: { part: 'versions' } }),
    )
    expect(operations.loadVersion({ id: 'version-2' })?.state).toEqual(Buffer.of(1, 2, 3))
    expect(operations.listVersions({ documentId: 'doc-1' })).toHaveLength(2)
  })

  test('whose own checksum was changed are refused too', () => {
    const { operations, db } = open()
    operations.appendRecords({ records: [], version })
    db.exec(`UPDATE doc_version SET sha256 = zeroblob(32)`)
    expect(() => operations.loadVersion({ id: 'version-1' })).toThrow('vault/damaged')
  })
})

describe('a version with the facts that name it', () => {
  const settings = [{ name: 'a', value: '1' }]
  const wanted = { records: [exampleRecord], version, settings }
  const bad: readonly [string, OperationArgs<'appendRecords'>][] = [
    ['a fact that cannot be stored', { ...wanted, records: [exampleRecord, notJson] }],
    ['a version of no document', { ...wanted, version: { ...version, documentId: 'doc-9' } }],
    ['an id that is taken', { ...wanted, version: { ...version, id: 'version-0' } }],
  ]

  test.each(bad)('is not kept at all with %s, and what others asked is', (_, args) => {
    const { db } = openTestDatabase()
    const operations = buildOperations(db)
    const run = groupCommit(db, operations)
    const taken = { ...version, id: 'version-0', state: Uint8Array.of(9) }
    operations.createCase({ ...exampleCreation, versions: [taken] })
    const { replies, isBroken } = run([
      { id: 1, name: 'appendRecords', args },
      { id: 2, name: 'appendUpdate', args: exampleUpdate },
    ])
    expect(replies).toMatchObject([{ error: { code: expect.any(String) } }, { value: { seq: 1 } }])
    expect(isBroken).toBe(false)
    expect(operations.listVersions({ documentId: 'doc-1' })).toEqual([{ ...line, id: 'version-0' }])
    expect(operations.loadVersion({ id: 'version-0' })?.state).toEqual(Buffer.of(9))
    expect(operations.count({})).toEqual({ documents: 1, logRows: 1, records: 1 })
    expect(operations.readSetting({ name: 'a' })).toBeNull()
    expect(operations.verifyRecords({})).toMatchObject({ ok: true })
  })

  test('is kept with them when all is well', () => {
    const { operations } = open()
    operations.appendRecords(wanted)
    expect(operations.listVersions({ documentId: 'doc-1' })).toHaveLength(1)
    expect(operations.count({}).records).toBe(2)
    expect(operations.readSetting({ name: 'a' })).toBe('1')
  })
})
