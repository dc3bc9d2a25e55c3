import { expect, test } from 'vitest'
import { glossary, searchGlossary } from '../../../../shared/content/glossary.ts'

test('every word is explained in both languages, in short sentences', () => {
  for (const { term, plain } of glossary) {
    for (const text of [term.nl, term.en, plain.nl, plain.en]) expect(text.trim()).not.toBe('')
    for (const sentence of [plain.nl, plain.en].flatMap((text) => text.split(/(?<=\.)\s/)))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15)
  }
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length)
})

test('a search finds the word first, without accents or capitals', () => {
  expect(searchGlossary('OTS')[0]?.id).toBe('ots')
  expect(searchGlossary('clientondersteuner')[0]?.id).toBe('clientondersteuner')
  expect(searchGlossary('geld').map(({ id }) => id)).toContain('bewindvoerder')
  expect(searchGlossary('zzz')).toEqual([])
  expect(searchGlossary(' ')).toEqual(glossary)
})
