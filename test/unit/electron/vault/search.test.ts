import { describe, expect, test } from 'vitest'
import type { OperationArgs } from '../../../../electron/vault/vault-operations.ts'
import {
  exampleCreation,
  exampleRecord,
  exampleUpdate,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

const projection = {
  ...{ source: 'doc-1', caseId: 'case-1', kind: 'plan', epoch: 'epoch-1', upto: 0, version: 1 },
  figures: '{}',
  pieces: [],
} as const satisfies OperationArgs<'writeProjection'>

function open() {
  const opened = openTestOperations()
  const { operations } = opened
  operations.createCase(exampleCreation)
  const write = (bodies: Readonly<Record<string, string>>, given = {}) =>
    operations.writeProjection({
      ...projection,
      pieces: Object.entries(bodies).map(([place, body]) => ({ place, kind: 'plan', body })),
      ...given,
    })
  const find = (...words: string[]) =>
    operations
      .searchText({ words, caseId: null, kinds: ['plan'], limit: 50 })
      .map(({ place }) => place)
  const stale = () =>
    operations.listStaleSources({ version: 1 }).map(({ source, isBehind }) => [source, isBehind])
  return { ...opened, write, find, stale }
}

describe('full-text search', () => {
  test('finds the beginnings of words, without accents and capitals', () => {
    const { write, find } = open()
    write({ a: 'De huurachterstand', b: 'Éric belt oma', c: 'verhuur' })
    expect(find('huur')).toEqual(['a'])
    expect(find('eric')).toEqual(['b'])
    expect(find('ÉRIC', 'om')).toEqual(['b'])
    expect(find('oma', 'huur')).toEqual([])
  })

  test('reads nothing in a question as an instruction', () => {
    const { write, find } = open()
    write({ a: 'huur OR NEAR' })
    for (const word of ['"', '*', 'scope:', '-huur', '(', "';--", 'NEAR', 'OR'])
      expect(() => find(word)).not.toThrow()
    expect(find('OR')).toEqual(['a'])
  })

  test('takes emoji and writing from right to left', () => {
    const { write, find } = open()
    write({ a: 'blij 🙂 vandaag', b: 'يذهب إلى مدرسة' })
    expect(find('vandaag')).toEqual(['a'])
    expect(find('مدرسة')).toEqual(['b'])
  })

  test('looks only in the case and the kinds that are given', () => {
    const { operations, write } = open()
    write({ a: 'huur' })
    const ask = { words: ['huur'], caseId: 'case-1', kinds: ['plan'], limit: 5 } as const
    expect(operations.searchText(ask)).toMatchObject([{ caseId: 'case-1', kind: 'plan' }])
    expect(operations.searchText({ ...ask, caseId: 'case-2' })).toEqual([])
    expect(operations.searchText({ ...ask, kinds: ['teamNotes'] })).toEqual([])
    expect(operations.searchText({ ...ask, words: [] })).toEqual([])
  })

  test('finds what changed last first, and no more than asked', () => {
    const { operations, write, find } = open()
    write({ a: 'huur een', b: 'huur twee' })
    write({ a: 'huur anders', b: 'huur twee' })
    expect(find('huur')).toEqual(['a', 'b'])
    const ask = { words: ['huur'], caseId: null, kinds: ['plan'], limit: 1 }
    expect(operations.searchText(ask)).toHaveLength(1)
  })

  test('finds nothing that is no longer there, and keeps no byte of it', () => {
    const { db, write, find } = open()
    write({ a: 'zilverreiger', b: 'huur' })
    write({ b: 'huur' })
    expect(find('zilverreiger')).toEqual([])
    const rows = JSON.stringify([
      db.prepare('SELECT body FROM search_piece').all(),
      db.prepare('SELECT CAST(block AS TEXT) AS block FROM search_index_data').all(),
    ])
    expect(rows).not.toContain('zilverreiger')
    expect(rows).toContain('huur')
    db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
  })

  test('forgets a document in the very step in which it starts a new epoch', () => {
    const { db, operations, write, find, stale } = open()
    write({ a: 'zilverreiger' })
    const state = Uint8Array.of(0, 0)
    operations.startEpoch({ documentId: 'doc-1', epoch: 'epoch-2', state, at: 0 })
    expect(find('zilverreiger')).toEqual([])
    expect(stale()).toContainEqual(['doc-1', false])
    // Made of the state before, and only written now.
    write({ a: 'zilverreiger' })
    expect(find('zilverreiger')).toEqual([])
    db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
  })
})

describe('what is stale', () => {
  test('is all without a projection, of another version, or older than its log', () => {
    const { operations, write, stale } = open()
    expect(stale()).toEqual([
      ['case-1', false],
      ['doc-1', false],
    ])
    write({})
    write({}, { source: 'case-1', kind: 'records', epoch: '', upto: 1 })
    expect(stale()).toEqual([])
    const { seq } = operations.appendUpdate(exampleUpdate)
    operations.appendRecords({ records: [exampleRecord] })
    expect(stale()).toEqual([
      ['case-1', true],
      ['doc-1', true],
    ])
    write({}, { upto: seq })
    expect(stale()).toEqual([['case-1', true]])
    expect(operations.listStaleSources({ version: 2 })).toHaveLength(2)
  })

  test('figures are read back as they were written', () => {
    const { operations, write } = open()
    write({}, { figures: '{"a":1}' })
    expect(operations.listFigures({})).toEqual([
      { source: 'doc-1', caseId: 'case-1', kind: 'plan', figures: '{"a":1}' },
    ])
  })
})
