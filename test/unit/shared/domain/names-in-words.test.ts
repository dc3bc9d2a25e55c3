import { describe, expect, test } from 'vitest'
import { terpstraKuipers } from '../../../../shared/content/practice-cases/terpstra-kuipers.ts'
import { findNameOfCase } from '../../../../shared/document/read-case-names.ts'
import { findNameInWords, toOrdinaryWords } from '../../../../shared/domain/names-in-words.ts'
import { hasMinors } from '../../../../shared/domain/minors.ts'

const names = {
  people: ['Marloes van der Berg', 'Chloë', 'Bo'],
  organisations: ['Gemeente Lindervoort, Werk en Inkomen', 'Stap voor Stap', 'De Wissel'],
}
const found = (text: string): string | null => {
  const place = findNameInWords(text, names, toOrdinaryWords(['Gemeente: werk en inkomen']))
  return place === null ? null : text.slice(place.from, place.to)
}

describe('a name of the case', () => {
  test.each([
    ['Dit raakte marloes.', 'marloes'],
    ['De familie BERG wacht.', 'BERG'],
    ['Chloe wacht.', 'Chloe'],
    ['Bo, die wacht', 'Bo'],
    ['Bel stap-voor-stap.', 'stap-voor-stap'],
    ['Leerlingen van Wissel', 'Wissel'],
    ['Gemeente Lindervoort wacht', 'Lindervoort'],
  ])('is found in: %s', (text, name) => {
    expect(found(text)).toBe(name)
  })

  test.each([
    'De gemeente laat werk en inkomen voorgaan, stap na stap.',
    'Van de aanvragen wordt een wissel getrokken op de bergen papier.',
    'Bovendien stopt het op de verjaardag.',
    '',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toBeNull()
  })
})

test('words about kinds of organisations and laws may leave a case', () => {
  const plan = {
    people: [],
    organisations: (terpstraKuipers.plan.parties ?? []).map(({ name }) => name ?? ''),
  }
  expect(findNameOfCase('Leerplicht, Wmo en Jeugdwet sluiten niet aan.', plan)).toBeNull()
  expect(findNameOfCase('De Oeverzorg wacht.', plan)).not.toBeNull()
})

test('a child counts until its eighteenth birthday', () => {
  const child = { sign: 'jongen', born: '2008-11-22', age: null, died: null, isInPlan: true }
  expect(hasMinors([child], '2026-11-21')).toBe(true)
  expect(hasMinors([child], '2026-11-22')).toBe(false)
  expect(hasMinors([{ ...child, born: null, age: 17 }], '2026-11-22')).toBe(true)
  expect(hasMinors([{ ...child, born: null }], '2026-11-22')).toBe(false)
  for (const other of [{ sign: 'huisdier' }, { died: '2020' }, { isInPlan: false }])
    expect(hasMinors([{ ...child, ...other }], '2026-11-21')).toBe(false)
})
