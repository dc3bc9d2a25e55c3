import { describe, expect, test } from 'vitest'
import { toStandInWords } from '../../../../../shared/content/reflection/stand-in-words.ts'
import { findNameOfCase, ordinaryWords } from '../../../../../shared/document/read-case-names.ts'
import { hasDirectIdentifier } from '../../../../../shared/domain/pseudonymise/identifiers.ts'
import { toText } from '../../../../../shared/domain/pseudonymise/piece.ts'
import { pseudonymise } from '../../../../../shared/domain/pseudonymise/pseudonymise.ts'
import {
  type KnownName,
  toLetter,
  toPlain,
  toStandIns,
} from '../../../../../shared/domain/pseudonymise/stand-ins.ts'
import { RandomSource } from '../../../../helpers/random-source.ts'

const words = toStandInWords('nl')
const run = (texts: readonly string[], names: readonly KnownName[]) =>
  pseudonymise({ texts, standIns: toStandIns(names, words), words, ordinaryWords })
const say = (text: string, names: readonly KnownName[] = family) =>
  run([text], names).map(toText)[0]
const leftoversOf = (text: string, names: readonly KnownName[] = family) =>
  run([text], names).flatMap((pieces) =>
    pieces.filter(({ isLeftover }) => isLeftover).map((piece) => piece.text),
  )

const family: readonly KnownName[] = [
  { name: 'Marloes Terpstra', kind: 'persoon' },
  { name: 'Chloë van der Veen', kind: 'persoon' },
  { name: 'Finn Terpstra', kind: 'persoon' },
  { name: 'GGZ De Oeverzorg', kind: 'organisatie' },
  { name: 'Lindervoort', kind: 'plaats' },
]

describe('names', () => {
  test.each([
    ['Marloes Terpstra belde.', 'persoon A belde.'],
    ['marloes en MARLOES belden', 'persoon A en persoon A belden'],
    ['Finns moeder kwam, Chloe ook', 'persoon C moeder kwam, persoon B ook'],
    ['de Terpstra’s kwamen samen', 'de familie A’s kwamen samen'],
    ['bij De Oeverzorg in Lindervoort', 'bij De organisatie A in plaats A'],
    ['van de school, der dagen zat', 'van de school, der dagen zat'],
  ])('%s', (text, expected) => expect(say(text)).toBe(expected))

  test('a word for a kind of organisation is no name', () =>
    expect(say('de school en de gemeente', [{ name: 'Gemeente', kind: 'organisatie' }])).toBe(
      'de school en de gemeente',
    ))

  test('the same stand-in in all texts together', () => {
    const [first, second] = run(['op 3 mei belde Finn', 'Finn kwam 4 mei, na 3 mei'], family).map(
      toText,
    )
    expect([first, second]).toEqual([
      'op datum A belde persoon C',
      'persoon C kwam datum B, na datum A',
    ])
  })

  test('after Z comes AA', () =>
    expect([0, 25, 26, 52].map(toLetter)).toEqual(['A', 'Z', 'AA', 'BA']))
})

describe('what points at somebody', () => {
  test.each([
    ['mail naar m.terpstra@lindervoort.nl', 'mail naar (mailadres)'],
    ['bel 06-12345678 of +31 6 12345678', 'bel (telefoonnummer) of (telefoonnummer)'],
    ['woont op Lindelaan 12, 1234 AB', 'woont op adres A, (postcode)'],
    ['bsn 123456782', 'bsn (nummer)'],
    ['op 2026-04-14 en 14-04-2026', 'op datum A en datum B'],
    ['sinds maart 2026, al 3 weken', 'sinds datum A, al 3 weken'],
  ])('%s', (text, expected) => {
    expect(say(text, [])).toBe(expected)
    expect(hasDirectIdentifier(expected)).toBe(false)
  })
})

describe('what may be a name after all', () => {
  test('a word with a capital, also in front, unless it is a common word', () => {
    expect(leftoversOf('Kevin belde. Daarna kwam Stichting Zon.')).toEqual([
      'Kevin',
      'Stichting',
      'Zon',
    ])
    expect(leftoversOf('Rust kwam er. Er was rust bij de Wmo.')).toEqual([])
    expect(leftoversOf('Elk doet iets. Elke week. Ieder kind.')).toEqual([])
  })

  test('what was replaced is not flagged again', () =>
    expect(leftoversOf('Finn belde')).toEqual([]))
})

const syllables = ['ba', 'de', 'li', 'mo', 'ran', 'ster', 'vel', 'Jö', 'Ça', 'kim', 'noe']
const fillers = ['belde met', 'en', ',', '. Toen kwam', 'bij', '(', ') naast', '’s', '-', ' zei: "']

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'none of the known names is left, and each has one stand-in (seed %i)',
  (seed) => {
    const random = new RandomSource(seed)
    const pick = (all: readonly string[]) => random.pick(all) ?? ''
    const toName = () => {
      const name = Array.from({ length: 2 + random.integer(3) }, () => pick(syllables)).join('')
      return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
    }
    const names: KnownName[] = Array.from({ length: 8 }, (_, index) => ({
      name: index < 6 ? `${toName()} ${toName()}` : `Stichting ${toName()}`,
      kind: index < 6 ? 'persoon' : 'organisatie',
    }))
    const mentions = names.flatMap(({ name, kind }) =>
      kind === 'persoon' ? [name, ...name.split(' '), name.toUpperCase(), toPlain(name)] : [name],
    )
    const text = Array.from({ length: 60 }, () => `${pick(mentions)} ${pick(fillers)}`).join(' ')
    const [pieces = []] = run([text], names)
    const people = names.filter(({ kind }) => kind === 'persoon').map(({ name }) => name)
    const organisations = names.filter(({ kind }) => kind === 'organisatie').map(({ name }) => name)
    expect(findNameOfCase(text, { people, organisations })).not.toBeNull()
    expect(findNameOfCase(toText(pieces), { people, organisations })).toBeNull()
    const standIns = new Map<string, string>()
    for (const { was, text: standIn } of pieces) {
      if (was === null) continue
      expect(standIns.get(toPlain(was)) ?? standIn).toBe(standIn)
      standIns.set(toPlain(was), standIn)
    }
  },
)
