import { describe, expect, test } from 'vitest'
import { hardWords } from '../../../../../shared/content/plain-words/hard-words.ts'
import { findPassive } from '../../../../../shared/domain/plain-language/find-passive.ts'
import { findPlainHints } from '../../../../../shared/domain/plain-language/find-plain-hints.ts'

const hintsOf = (text: string, names: readonly string[] = []) =>
  findPlainHints(text, hardWords, names)

describe('passive voice', () => {
  test.each([
    ['De hulp wordt morgen gestart.', 'wordt gestart'],
    ['Ik hoor dat de aanvraag afgewezen wordt.', 'afgewezen wordt'],
    ['De brief werd door school verstuurd.', 'werd verstuurd'],
  ])('%s', (sentence, words) => expect(findPassive(sentence)).toBe(words))

  test.each([
    'Finn wordt 12.',
    'Jesse wordt boos als hij moet wachten.',
    'Het wordt beter als iedereen bekend is.',
    'Dennis is verhuisd.',
    'Marloes wordt verliefd.',
    'Het wordt druk in het gezin.',
  ])('is not seen in: %s', (sentence) => expect(findPassive(sentence)).toBeNull())
})

describe('hints', () => {
  test('a sentence over fifteen words is pointed at, one of fifteen is not', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'huis').join(' ')}.`
    expect(hintsOf(words(15))).toEqual([])
    expect(hintsOf(words(16))).toEqual([{ kind: 'long', sentence: words(16), words: 16 }])
  })

  test('a hard word comes with a plainer one, best first', () => {
    expect(hintsOf('Wij praten ten aanzien van school.')).toEqual([
      { kind: 'word', word: 'ten aanzien van', plain: ['over'] },
    ])
  })

  test('names and quotations are left alone', () => {
    expect(hintsOf('Jesse zei: “Ik wil indien dat kan een fiets.”')).toEqual([])
    expect(hintsOf('Middels belt.', ['Middels'])).toEqual([])
  })

  test('plain words get no hint', () => {
    expect(hintsOf('Oma haalt Finn op woensdag. Marloes belt school.')).toEqual([])
  })
})
