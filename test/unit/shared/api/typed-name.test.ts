import { expect, test } from 'vitest'
import { typedName } from '../../../../shared/api/typed-name.ts'

test.each([
  ['  Priya Ramdin ', 'Priya Ramdin'],
  ['Noor\n Bakker', 'Noor Bakker'],
  ['Noor\u0000\u0007Bakker', 'Noor Bakker'],
  ['\u202eretep', 'retep'],
  ['Wim\u200b\u00ad\ufeff', 'Wim'],
  ['Wim\ud800', 'Wim'],
  ['Jose\u0301', 'José'],
  ['محمد', 'محمد'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
  ['<b>Wim</b>', '<b>Wim</b>'],
])('%j is kept as %j', (typed, name) => {
  expect(typedName.parse(typed)).toBe(name)
})

test.each([
  '',
  '   ',
  '\u00a0',
  '\u200b\u200b',
  '\u202e',
  '\u3164',
  '\u200d',
  '\u0301',
  'x'.repeat(81),
])('%j is no name', (typed) => {
  expect(typedName.safeParse(typed).success).toBe(false)
})
