import { expect, test } from 'vitest'
import { hardWords } from '../../../../../shared/content/plain-words/hard-words.ts'
import { findPlainHints } from '../../../../../shared/domain/plain-language/find-plain-hints.ts'
import { findReplacements } from '../../../../../shared/domain/plain-language/find-replacements.ts'

const replace = (text: string, word: string, plain: string): string =>
  findReplacements(text, hardWords, { word, plain }).reduceRight(
    (rest, { from, to, plain: put }) => rest.slice(0, from) + put + rest.slice(to),
    text,
  )

test.each([
  ['Wij praten ten aanzien van school.', 'ten aanzien van', 'over', 'Wij praten over school.'],
  ['Reeds is Finn reeds hier, reeds.', 'reeds', 'al', 'Reeds is Finn al hier, al.'],
  ['Reeds gedaan.', 'Reeds', 'al', 'Al gedaan.'],
  ['Ten\naanzien  van school.', 'Ten aanzien van', 'over', 'Over school.'],
  ['Vraag m.b.t. Finn.', 'm.b.t', 'over', 'Vraag over Finn.'],
  ['Boeken e.d.', 'e.d', 'en zo', 'Boeken en zo.'],
  ['Oma: “Reeds” en reeds.', 'reeds', 'al', 'Oma: “Reeds” en al.'],
  ['“reeds” en reeds', 'reeds', 'al', '“reeds” en al'],
  ['Wij praten ten. Aanzien van', 'ten Aanzien van', 'over', 'Wij praten ten. Aanzien van'],
  ['👩‍👧 heeft reeds', 'reeds', 'al', '👩‍👧 heeft al'],
])('%s', (text, word, plain, after) => expect(replace(text, word, plain)).toBe(after))

test('an abbreviation is hinted at with what to say instead', () => {
  expect(findPlainHints('Vraag m.b.t. Finn.', hardWords, [])).toEqual([
    { kind: 'word', word: 'm.b.t', plain: ['over'] },
  ])
})
