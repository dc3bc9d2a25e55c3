import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exampleRecord, openTestOperations } from '../../../helpers/vault-database.ts'

function openWithRecords() {
  const opened = openTestOperations()
  const { operations } = opened
  operations.appendRecords({ records: [exampleRecord, { ...exampleRecord, type: 'b', body: 7 }] })
  operations.appendRecords({ records: [{ ...exampleRecord, caseId: null, byId: null }] })
  operations.appendRecords({ records: [] })
  return opened
}

describe('records', () => {
  test('are numbered without gaps, chained, and read per case and type', () => {
    const { operations } = openWithRecords()
    const ofCase = operations.listRecords({ caseId: 'case-1', type: null })
    expect(ofCase).toMatchObject([
      { ...exampleRecord, n: 1, previousHash: '0'.repeat(64) },
      { n: 2, type: 'b', body: 7, previousHash: ofCase[0]?.hash },
    ])
    expect(operations.listRecords({ caseId: 'case-1', type: 'b' })).toHaveLength(1)
    expect(operations.listRecords({ caseId: null, type: null })).toMatchObject([{ n: 3 }])
    expect(operations.verifyRecords({})).toEqual({ ok: true, records: 3, firstBroken: null })
  })

  test('hash the RFC 8785 form, so that anyone can recompute it', () => {
    const { operations } = openWithRecords()
    const [first] = operations.listRecords({ caseId: 'case-1', type: null })
    const text =
      `{"at":${exampleRecord.at},"body":{"a":["é",null,true],"z":1},"byId":"owner",` +
      `"caseId":"case-1","n":1,"previousHash":"${'0'.repeat(64)}","type":"case.created"}`
    expect(first?.hash).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('keep what can be read back of a body that is no plain JSON', () => {
    const { operations } = openWithRecords()
    const body = { gone: undefined, at: new Date(0), list: [undefined] }
    operations.appendRecords({ records: [{ ...exampleRecord, type: 'odd', body }] })
    expect(operations.listRecords({ caseId: 'case-1', type: 'odd' })[0]?.body).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      list: [null],
    })
    expect(operations.verifyRecords({}).ok).toBe(true)
  })

  test.each([
    ['a changed text', `UPDATE record_event SET body = '8' WHERE n = 2`, 2],
    ['a changed author', `UPDATE record_event SET by_id = 'x' WHERE n = 1`, 1],
    ['a body that is no JSON', `UPDATE record_event SET body = '{' WHERE n = 2`, 2],
    ['a removed record', 'DELETE FROM record_event WHERE n = 2', 2],
    ['a removed first record', 'DELETE FROM record_event WHERE n = 1', 1],
    ['a removed last record', 'DELETE FROM record_event WHERE n = 3', 3],
    ['all records removed', 'DELETE FROM record_event', 1],
  ])('show %s', (_, harm, firstBroken) => {
    const { operations, db } = openWithRecords()
    db.exec(harm)
    expect(operations.verifyRecords({})).toMatchObject({ ok: false, firstBroken })
  })
})
