import { expect, test } from 'vitest'
import { findWords } from '../../../../renderer/app/find-words.ts'

test.each([
  ['De huur is betaald', 'huur', ['huur']],
  ['Huurtoeslag en verhuur', 'huur', ['Huur']],
  ['Éric belt', 'eric', ['Éric']],
  ['E\u0301ric belt', 'eric', ['E\u0301ric']],
  ['eric belt', 'ÉR', ['er']],
  ['de huur, de school', 'school huur', ['huur', 'school']],
  ['huurachterstand', 'huur huurachter', ['huurachter']],
  ['يذهب إلى مدرسة', 'مدرسة', ['مدرسة']],
  ['🙂 blij', 'blij', ['blij']],
  ['niets', '', []],
  ['niets', '"*', []],
  ['', 'huur', []],
])('in "%s" the question "%s" marks %j', (text, question, marked) => {
  expect(findWords(text, question).map(({ start, end }) => text.slice(start, end))).toEqual(marked)
})
