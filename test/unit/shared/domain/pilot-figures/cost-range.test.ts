import { expect, test } from 'vitest'
import { toCostSums } from '../../../../../shared/domain/pilot-figures/cost-range.ts'

const workers = ['an', 'bo', 'cor']
const toCase = (euros: number | null, at: number) => ({
  professionals: [workers[at % 3] ?? ''],
  lines: [{ kind: 'kosten', euros }],
})

test('adds estimates as bands, with an open end where one has none', () => {
  expect(toCostSums([1, 1000, 1200, 4999, 5000].map(toCase))).toEqual([
    { kind: 'kosten', households: 5, lines: 5, fromEuros: 8000, toEuros: 41_000 },
  ])
  expect(toCostSums([1, 1, 1, 1, 200_000].map(toCase))[0]?.toEuros).toBeNull()
})

test('leaves out what four households, or two workers, estimated', () => {
  expect(toCostSums([1, 2, 3, 4, null].map(toCase))).toEqual([])
  const two = [1, 2, 3, 4, 5].map((euros, at) => toCase(euros, at % 2))
  expect(toCostSums(two)).toEqual([])
})
