import { createHash, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openCaseFile, sealCaseFile } from '../../../../electron/vault/case-file-seal.ts'
import { caseFileContent, type CaseFileContent } from '../../../../shared/domain/case-file.ts'
import { schemaVersion } from '../../../../shared/document/document-kind.ts'
import { cheapKdfCost } from '../../../helpers/temporary-vault.ts'
import {
  exampleCreation,
  exampleRecord,
  exampleUpdate,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

const at = Date.UTC(2026, 10, 23, 12)
const bringIn = { byId: 'other-owner', at, regisseur: 'Priya', ref: 'RT-001' }

/** A vault with one case, and that case as the content of a file. */
function exportExample() {
  const vault = openTestOperations()
  vault.operations.createCase(exampleCreation)
  vault.operations.appendUpdate(exampleUpdate)
  vault.operations.appendRecords({ records: [{ ...exampleRecord, type: 'second' }] })
  const args = { caseId: 'case-1', fileId: randomUUID(), byId: 'owner', at }
  const content = vault.operations.exportCaseFile(args)
  return {
    ...vault,
    content,
    file: caseFileContent.parse(JSON.parse(Buffer.from(content).toString())),
  }
}

const toBytes = (file: object): Uint8Array => Buffer.from(JSON.stringify(file))

describe('a case file', () => {
  test.each<[string, (file: CaseFileContent) => object, string]>([
    ['of a newer app', (file) => ({ ...file, schemaVersion: schemaVersion + 1 }), 'transfer/newer'],
    ['without its documents', (file) => ({ ...file, documents: undefined }), 'transfer/damaged'],
    [
      'with a changed fact',
      (file) => ({
        ...file,
        records: file.records.map((one) => ({ ...one, type: `${one.type}.` })),
      }),
      'transfer/damaged',
    ],
    [
      'with a fact left out',
      (file) => ({ ...file, records: file.records.slice(1) }),
      'transfer/damaged',
    ],
    [
      'with facts in another order',
      (file) => ({
        ...file,
        records: [...file.records.slice(0, 2).toReversed(), ...file.records.slice(2)],
      }),
      'transfer/damaged',
    ],
    ['dated far ahead', (file) => ({ ...file, exportedAt: at + 1e12 }), 'transfer/damaged'],
    [
      'with another state under its checksum',
      (file) => ({
        ...file,
        documents: file.documents.map((one) => ({
          ...one,
          snapshots: one.snapshots.map((snapshot) => ({ ...snapshot, state: 'AAAA' })),
        })),
      }),
      'transfer/damaged',
    ],
  ])('%s is refused, and nothing is kept of it', (_, spoil, code) => {
    const { file } = exportExample()
    const { operations } = openTestOperations()
    const content = toBytes(spoil(file))
    expect(() => operations.importCaseFile({ ...bringIn, content })).toThrow(code)
    expect(operations.count({})).toEqual({ documents: 0, logRows: 0, records: 0 })
  })

  test('of a case that was put back or erased here is not merged: that would bring back what had to go', () => {
    const { content, operations } = exportExample()
    const epoch = { documentId: 'doc-1', epoch: 'epoch-2', state: Uint8Array.of(0, 0), at }
    operations.startEpoch(epoch)
    expect(() => operations.lookAtCaseFile({ content, at })).toThrow('transfer/diverged')
  })

  test('that claims a document of another case is refused', () => {
    const { file } = exportExample()
    const { operations } = openTestOperations()
    operations.createCase({
      ...exampleCreation,
      row: { ...exampleCreation.row, id: 'case-2' },
      documents: [
        {
          ...exampleCreation.documents[0],
          row: { ...exampleCreation.documents[0].row, caseId: 'case-2' },
        },
      ],
      records: [],
    })
    expect(() => operations.importCaseFile({ ...bringIn, content: toBytes(file) })).toThrow(
      'transfer/damaged',
    )
  })
})

describe('facts that were brought in', () => {
  const bringInExample = () => {
    const { content } = exportExample()
    const vault = openTestOperations()
    vault.operations.importCaseFile({ ...bringIn, content })
    return vault
  }

  test('read as they were made, by type as well', () => {
    const { operations } = bringInExample()
    expect(operations.listRecords({ caseId: 'case-1', type: 'second' })).toMatchObject([
      { type: 'second', byId: 'owner', body: exampleRecord.body },
    ])
    expect(operations.verifyRecords({})).toMatchObject({ ok: true })
  })

  test.each([
    ['was changed', `UPDATE imported_record SET body = '{}' WHERE type = 'second'`],
    ['is gone', `DELETE FROM imported_record WHERE type = 'second'`],
    ['has another author', `UPDATE imported_record SET by_id = 'someone' WHERE type = 'second'`],
  ])('are missed by the check when one %s', (_, harm) => {
    const { db, operations } = bringInExample()
    db.exec(harm)
    expect(operations.verifyRecords({})).toMatchObject({ ok: false, firstBroken: 2 })
  })
})

describe('the seal', () => {
  const passphrase = 'negen paarse trams naar zee'
  const seal = async (content: Uint8Array) =>
    sealCaseFile({ passphrase, content, cost: cheapKdfCost })

  test('opens to the very bytes, also over several pieces', async () => {
    // Does not pack, so it takes three pieces.
    const noise = Array.from({ length: 80_000 }, (_, index) =>
      createHash('sha256').update(String(index)).digest(),
    )
    const content = Buffer.concat(noise)
    const file = await seal(content)
    expect(Buffer.from(await openCaseFile({ passphrase, file })).equals(content)).toBe(true)
    const piece = 1024 * 1024 + 16
    const start = file.length - (file.length % piece)
    const cut = Buffer.from(file.subarray(0, start))
    await expect(openCaseFile({ passphrase, file: cut })).rejects.toThrow('transfer/damaged')
  })

  test('of a newer format says so without trying the passphrase', async () => {
    const file = Buffer.from(await seal(Buffer.from('{}')))
    const start = 18
    const length = file.readUInt32BE(14)
    const said = file
      .subarray(start, start + length)
      .toString()
      .replace('"format":1', '"format":2')
    const head = Buffer.from(said)
    const newer = Buffer.concat([
      file.subarray(0, start),
      head,
      createHash('sha256').update(head).digest(),
      file.subarray(start + length + 32),
    ])
    await expect(openCaseFile({ passphrase, file: newer })).rejects.toThrow('transfer/newer')
  })
})
