import { expect, test } from 'vitest'
import { parseEuros } from '../../../../../../renderer/features/reverse-test/fields/parse-euros.ts'

test.each([
  ['1250', 1250],
  ['€ 1.250', 1250],
  ['1.250,-', 1250],
  ['1250,60', 1251],
  ['0', 0],
  ['100000000', 100_000_000],
])('%s is an amount', (text, euros) => {
  expect(parseEuros(text)).toBe(euros)
})

test('nothing typed is no amount given', () => {
  expect(parseEuros('  ')).toBeNull()
  expect(parseEuros('€')).toBeNull()
})

test.each(['veel', '-5', '12.50', '1.2500', '100000001', '1e3'])('%s is no amount', (text) => {
  expect(parseEuros(text)).toBeUndefined()
})
