import { expect, test } from 'vitest'
import type { RecordRow } from '../../../../electron/vault/vault-operations.ts'
import { toAgreements } from '../../../../electron/views/agreements.ts'

const row = (n: number, body: object): RecordRow => ({
  ...{ n, caseId: 'c', type: 'agreement.adopted', body, byId: null, at: 0 },
  ...{ hash: '', previousHash: '' },
})
const agreement = (id: string, more: object = {}) => ({
  ...{ id, text: id, parties: [], endsOn: null, positions: [] },
  ...more,
})

test('an agreement that another took the place of is not shown as one that stands', () => {
  const rows = [row(1, agreement('A1')), row(2, agreement('A2', { amends: 'A1', owner: 'Oma' }))]
  expect(toAgreements(rows)).toEqual([
    { ...agreement('A2'), recordedAt: '1970-01-01T00:00:00.000Z' },
  ])
})
