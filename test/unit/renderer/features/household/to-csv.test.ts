import { expect, test } from 'vitest'
import { toCsv } from '../../../../../renderer/features/household/picture/to-csv.ts'

test('cells keep quotes, semicolons and lines, and no cell becomes a formula', () => {
  const text = toCsv([
    ['Zoë', 'a;b', 'zegt "ja"'],
    ['=1+1', '-x', 'twee\nregels'],
  ])
  expect(text).toBe('\uFEFFZoë;"a;b";"zegt ""ja"""\r\n\'=1+1;\'-x;"twee\nregels"\r\n')
})
