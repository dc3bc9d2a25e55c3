import { describe, expect, test, vi } from 'vitest'
import { buildOperations } from '../../../../electron/vault/build-operations.ts'
import { type Call, groupCommit } from '../../../../electron/vault/group-commit.ts'
import type { VaultDatabase } from '../../../../electron/vault/database-file.ts'
import type { OperationArgs, OperationName } from '../../../../electron/vault/vault-operations.ts'
import {
  exampleCase,
  exampleCreation,
  exampleRecord,
  exampleUpdate,
  openTestDatabase,
} from '../../../helpers/vault-database.ts'

const noJson = { ...exampleRecord, body: Number.NaN }

let nextId = 1
const call = <K extends OperationName>(name: K, args: OperationArgs<K>): Call => ({
  id: nextId++,
  name,
  args,
})

function open() {
  const database = openTestDatabase()
  const run = groupCommit(database.db, buildOperations(database.db))
  run([call('createCase', exampleCreation)])
  return { ...database, run }
}

const results = (outcome: ReturnType<ReturnType<typeof open>['run']>): readonly unknown[] =>
  outcome.replies.map((reply) => ('error' in reply ? reply.error.code : reply.value))

const countRows = (db: VaultDatabase): number => db.prepare('SELECT * FROM doc_log').all().length

describe('a batch', () => {
  test('answers every call in order, reads seeing the writes before them', () => {
    const { run } = open()
    const outcome = run([
      call('writeSetting', { name: 'a', value: '1' }),
      call('readSetting', { name: 'a' }),
      call('appendUpdate', exampleUpdate),
      call('writeSetting', { name: 'a', value: '2' }),
      call('readSetting', { name: 'a' }),
    ])
    expect(results(outcome)).toEqual([undefined, '1', { seq: 1 }, undefined, '2'])
  })

  test('undoes a failing call alone, wholly, and keeps the others', () => {
    const { run, db } = open()
    const outcome = run([
      call('appendUpdate', exampleUpdate),
      // The case itself is written before its record turns out to be no JSON.
      call('createCase', {
        row: { ...exampleCase, id: 'case-2' },
        documents: [],
        records: [noJson],
      }),
      call('appendUpdate', { ...exampleUpdate, epoch: 'other' }),
      call('appendUpdate', exampleUpdate),
    ])
    expect(results(outcome)).toEqual([{ seq: 1 }, 'internal', 'document/other-epoch', { seq: 2 }])
    expect(countRows(db)).toBe(2)
    expect(db.prepare('SELECT id FROM case_file').pluck().all()).toEqual(['case-1'])
    expect(results(run([call('verifyRecords', {})]))).toEqual([
      { ok: true, records: 1, firstBroken: null },
    ])
  })

  test('is one transaction', () => {
    const { db } = open()
    const prepare = vi.spyOn(db, 'prepare')
    const run = groupCommit(db, buildOperations(db))
    const place = prepare.mock.calls.findIndex(([source]) => source === 'COMMIT')
    const commit = vi.spyOn(prepare.mock.results[place]?.value as { run(): unknown }, 'run')
    run(Array.from({ length: 20 }, () => call('appendUpdate', exampleUpdate)))
    expect(commit).toHaveBeenCalledTimes(1)
    run([call('listCases', {})])
    expect(commit).toHaveBeenCalledTimes(1)
    expect(countRows(db)).toBe(20)
  })
})

describe('a full disk', () => {
  test('rejects the whole batch, keeps nothing of it, and is over when there is room again', () => {
    const { run, db } = open()
    const pages = Number(db.pragma('page_count', { simple: true }))
    db.pragma(`max_page_count=${pages + 2}`)
    const large = { ...exampleUpdate, update: new Uint8Array(100_000) }
    const full = run([call('appendUpdate', exampleUpdate), call('appendUpdate', large)])
    expect(results(full)).toEqual(['storage/full', 'storage/full'])
    expect(full.isBroken).toBe(false)
    expect(countRows(db)).toBe(0)

    expect(results(run([call('appendUpdate', exampleUpdate)]))).toEqual([{ seq: 1 }])
    db.pragma('max_page_count=100000')
    expect(results(run([call('appendUpdate', large)]))).toEqual([{ seq: 2 }])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})
