import { expect, test } from 'vitest'
import { toCsv } from '../../../../shared/util/to-csv.ts'

test('cells keep quotes, semicolons and lines, and no text becomes a formula', () => {
  const text = toCsv([
    ['Zoë', 'a;b', 'zegt "ja"'],
    ['=1+1', '-x', 'twee\nregels'],
    ['\r=1', '@x', -3],
  ])
  expect(text).toBe(
    '\uFEFFZoë;"a;b";"zegt ""ja"""\r\n\'=1+1;\'-x;"twee\nregels"\r\n"\'\r=1";\'@x;-3\r\n',
  )
})
