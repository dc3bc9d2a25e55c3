import { describe, expect, test } from 'vitest'
import { hardWords } from '../../../../../shared/content/plain-words/hard-words.ts'
import {
  findHardWords,
  toHardWordList,
} from '../../../../../shared/domain/plan-quality/hard-words.ts'
import { countLongestSentence } from '../../../../../shared/domain/plan-quality/sentence-length.ts'

const find = (text: string, names: readonly string[] = []) => findHardWords(text, hardWords, names)

describe('hard words', () => {
  // The sentences and their words are those of the source (plain words, section 5).
  test.each([
    [
      'Ten aanzien van de schulden dient te worden onderzocht in hoeverre het kan.',
      ['Ten aanzien van', 'dient te worden', 'in hoeverre'],
    ],
    [
      'Cliënt is niet leerbaar en vertoont externaliserend gedrag.',
      ['Cliënt', 'leerbaar', 'externaliserend'],
    ],
    ['Wij denken dat Marloes haar geldzaken zelf kan regelen.', []],
    ['Na de intake volgt een MDO met leerplicht.', ['intake', 'MDO']],
    ['Is Jesse niet op school? Dan belt de mentor eerst Marloes, dan Nadia.', []],
    ['Je kunt bezwaar maken tegen de beschikking.', []],
    ['Het netwerk thuis doet het weer.', []],
  ])('%s', (text, words) => {
    expect(find(text)).toEqual(words)
  })

  test('a longer phrase counts once, not also for its parts', () => {
    const list = toHardWordList(
      [
        { forms: ['aan de hand van'], plain: ['met'], kind: 'ambtelijk', note: '' },
        { forms: ['aan'], plain: ['op'], kind: 'ambtelijk', note: '' },
      ],
      [],
    )
    expect(findHardWords('Aan de hand van een lijst', list, [])).toEqual(['Aan de hand van'])
  })

  test('an abbreviation in capitals is another word in small letters', () => {
    expect(find('De SWV belt.')).toEqual(['SWV'])
    expect(find('swv')).toEqual([])
  })

  test('names and quotations are passed over, and what is there twice is said once', () => {
    expect(find('Interventie bv helpt', ['Interventie bv'])).toEqual([])
    expect(find('Jesse zegt: “Ik ben geen casus.”')).toEqual([])
    expect(find('casus na casus')).toEqual(['casus'])
  })

  test('a text of another script or of signs only has none', () => {
    expect(find('🙂🙂 שלום')).toEqual([])
    expect(find('')).toEqual([])
  })
})

describe('the longest sentence', () => {
  test.each([
    ['', 0],
    ['Ja.', 1],
    ['Een twee drie. Vier vijf!', 3],
    // A date, a time and an amount are one word each, and end nothing.
    ['Op 20 februari 2027 om 15.30 uur krijgt hij 1.150 euro.', 7],
    ['eerst dit\ndan dat en nog wat', 5],
    ['dhr. Jansen belt', 3],
  ])('%j has %i words', (text, words) => {
    expect(countLongestSentence(text)).toBe(words)
  })
})
