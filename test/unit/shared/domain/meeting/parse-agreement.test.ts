import { expect, test } from 'vitest'
import { parseAgreement } from '../../../../../shared/domain/meeting/parse-agreement.ts'

// A Sunday.
const today = '2026-11-22'
const names = [
  { id: 'P1', name: 'Marloes Terpstra' },
  { id: 'O7', name: 'Leerplicht Lindervoort' },
  { id: 'P9', name: 'Arjan Post' },
  { id: 'P10', name: 'Arjan' },
]
const parse = (line: string) => parseAgreement(line, { names, today })

test.each([
  ['Fatima belt school vóór vrijdag', 'Fatima', '2026-11-27', 'belt school'],
  [
    'Marloes regelt een proefweek voor Jesse vóór vrijdag 4 december',
    'Marloes Terpstra',
    '2026-12-04',
    'regelt een proefweek voor Jesse',
  ],
  ['Uiterlijk 1 maart belt marloes de school', 'Marloes Terpstra', '2027-03-01', 'belt de school'],
  [
    'Leerplicht Lindervoort zet geen stap tot 1-3-2027',
    'Leerplicht Lindervoort',
    '2027-03-01',
    'zet geen stap',
  ],
  ['Marloes calls the school by Friday', 'Marloes Terpstra', '2026-11-27', 'calls the school'],
  [
    'Fatima will phone the school before December 4th',
    'Fatima',
    '2026-12-04',
    'will phone the school',
  ],
  ['Marloes haalt Finn morgen op', 'Marloes Terpstra', '2026-11-23', 'haalt Finn op'],
  [
    'Marloes schrijft een brief binnen twee weken',
    'Marloes Terpstra',
    '2026-12-06',
    'schrijft een brief',
  ],
  ['Marloes mailt volgende week dinsdag', 'Marloes Terpstra', '2026-11-24', 'mailt'],
  ['Marloes mailt eind december', 'Marloes Terpstra', '2026-12-31', 'mailt'],
])('%s', (line, owner, endsOn, what) => {
  expect(parse(line)).toMatchObject({ owner: { name: owner }, endsOn, what, isPast: false })
})

test('nobody and no day stay open', () => {
  expect(parse('Het huis wordt opgeruimd')).toEqual({
    owner: null,
    what: 'Het huis wordt opgeruimd',
    endsOn: null,
    isPast: false,
  })
  expect(parse('')).toEqual({ owner: null, what: '', endsOn: null, isPast: false })
})

test('a day that just went by is pointed out, one long past is next year', () => {
  expect(parse('Marloes belt uiterlijk 4 november')).toMatchObject({
    endsOn: '2026-11-04',
    isPast: true,
  })
  expect(parse('Marloes belt op 3 maart 2024')).toMatchObject({
    endsOn: '2024-03-03',
    isPast: true,
  })
  expect(parse('Marloes belt voor 1 mei')).toMatchObject({ endsOn: '2027-05-01', isPast: false })
})

test('a day that does not exist is no day', () => {
  expect(parse('Marloes belt voor 31 februari')).toMatchObject({ endsOn: null })
  expect(parse('Marloes belt nummer 12-34')).toMatchObject({ endsOn: null })
})

test('the name that stands first is the owner, in full before a first name', () => {
  expect(parse('Arjan Post belt Marloes')).toMatchObject({ owner: { id: 'P9' } })
  expect(parse('Morgen belt Marloes met Arjan')).toMatchObject({ owner: { id: 'P1' } })
  expect(parse('Arjanne belt')).toMatchObject({ owner: { id: null, name: 'Arjanne' } })
})

test('a weekday on that very day is the one of next week', () => {
  expect(parseAgreement('Marloes belt zondag', { names, today })).toMatchObject({
    endsOn: '2026-11-29',
  })
})

test.each([
  ['oma haalt Finn op woensdag', { id: null, name: 'Oma' }],
  ['Oma haalt Finn op woensdag', { id: null, name: 'Oma' }],
  ['Bas belt Marloes morgen', { id: null, name: 'Bas' }],
  ['mama belt Arjan Post', { id: null, name: 'Mama' }],
  ['De school belt Marloes vrijdag', null],
  ['We bellen Marloes vrijdag', null],
  ['Ik bel Marloes', null],
  ['The school calls Marloes', null],
])('who is only spoken of in "%s" does not own it', (line, owner) => {
  expect(
    parseAgreement(line, { names: [...names, { id: 'P3', name: 'Finn' }], today }).owner,
  ).toEqual(owner)
})

test.each([
  ['vóór 1 januari regelt Marloes uitstel', 'P1'],
  ['Dan belt Marloes de school', 'P1'],
  ['mentor Arjan Post belt Marloes', 'P9'],
  ['De Leerplicht belt Marloes', 'O7'],
  ['Volgende week dinsdag gaat Marloes langs', 'P1'],
])('who comes after the day, a title or an article in "%s" still owns it', (line, id) => {
  expect(parse(line).owner).toMatchObject({ id })
})

test('an article is nobody’s first name', () => {
  const places = [
    { id: 'O1', name: 'De Viersprong' },
    { id: 'O2', name: 'Het Wijkteam' },
  ]
  const read = (line: string) => parseAgreement(line, { names: places, today }).owner
  expect(read('Morgen belt de huisarts')).toBeNull()
  expect(read('De Viersprong belt morgen')).toMatchObject({ id: 'O1' })
  expect(read('Morgen komt het wijkteam langs')).toMatchObject({ id: 'O2' })
})

test('of two with the same first word nobody is picked', () => {
  const two = [
    { id: 'O1', name: 'Gemeente Lindervoort, Wmo' },
    { id: 'O2', name: 'Gemeente Lindervoort, regie' },
  ]
  const read = (line: string) => parseAgreement(line, { names: two, today }).owner
  expect(read('vóór 1 januari regelt de gemeente uitstel')).toEqual({ id: null, name: 'Gemeente' })
  expect(read('Gemeente Lindervoort, regie belt')).toMatchObject({ id: 'O2' })
})

test.each([
  'Marloes geeft Finn elke morgen zijn medicijn',
  'Marloes haalt Finn iedere woensdag op',
  'Marloes past op woensdag en vrijdag op',
  'Marloes belt 2-3 keer per week',
  'Marloes calls every Friday',
])('what happens again and again has no last day: %s', (line) => {
  expect(parse(line)).toMatchObject({ endsOn: null, what: line.replace('Marloes ', '') })
})

test.each([
  ['Marloes belt morgenochtend', '2026-11-23'],
  ['Marloes regelt vóór vrijdagmiddag een oppas', '2026-11-27'],
  ['Marloes belt op 12/12/26', '2026-12-12'],
  ['Marloes belt uiterlijk 3.12.2026', '2026-12-03'],
])('a day as it is said or written: %s', (line, endsOn) => {
  expect(parse(line)).toMatchObject({ endsOn })
})
