import { expect, test } from 'vitest'
import { exampleRecord, openTestOperations } from '../../../helpers/vault-database.ts'

test('types that are left out are not read, but the last record of the case always is', () => {
  const { operations } = openTestOperations()
  const types = ['a.fact', 'access.read', 'b.fact', 'access.read', 'access.read']
  operations.appendRecords({
    records: types.map((type) => ({ ...exampleRecord, caseId: 'case-1', type })),
  })
  operations.appendRecords({ records: [{ ...exampleRecord, caseId: 'case-2', type: 'c.fact' }] })
  const read = (without: readonly string[]) =>
    operations
      .listRecords({ caseId: 'case-1', type: null, without })
      .map(({ n, type }) => `${n} ${type}`)
  expect(read(['access.read'])).toEqual(['1 a.fact', '3 b.fact', '5 access.read'])
  expect(read([])).toHaveLength(5)
})
