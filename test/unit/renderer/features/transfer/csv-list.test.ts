import { describe, expect, test } from 'vitest'
import { decodeList } from '../../../../../renderer/features/transfer/decode-list.ts'
import { checkRows } from '../../../../../renderer/features/transfer/check-rows.ts'
import { type CsvKind, guessMapping } from '../../../../../renderer/features/transfer/csv-fields.ts'
import { maxCsvRows, readCsv } from '../../../../../renderer/features/transfer/read-csv.ts'
import { readDate } from '../../../../../renderer/features/transfer/read-date.ts'

const today = '2026-11-22'

function check(kind: CsvKind, text: string, names: readonly string[] = []) {
  const { headings, rows } = readCsv(text)
  return checkRows(kind, rows, guessMapping(kind, headings), { names, today })
}
const problemsOf = (kind: CsvKind, text: string): readonly string[] =>
  check(kind, text).flatMap(({ line, problems }) =>
    problems.map(({ field, problem }) => `${line} ${field} ${problem}`),
  )

describe('a list', () => {
  test.each([
    ['semicolons', 'Naam;Rol\nSem;zoon'],
    ['commas', 'Naam,Rol\nSem,zoon'],
    ['tabs, as pasted from a spreadsheet', 'Naam\tRol\nSem\tzoon'],
    ['a byte order mark and Windows lines', '\uFEFFNaam;Rol\r\nSem;zoon\r\n'],
    ['quotes and an empty line', '"Naam";"Rol"\n\n"Sem";"zoon"\n'],
  ])('is read with %s', (_, text) => {
    const { headings, rows, problem } = readCsv(text)
    expect({ headings, cells: rows.map(({ cells }) => cells), problem }).toEqual({
      headings: ['Naam', 'Rol'],
      cells: [['Sem', 'zoon']],
      problem: null,
    })
  })

  test('keeps its rows counted as the spreadsheet counts them, and its first column without a heading', () => {
    expect(problemsOf('persons', 'Naam;Geboren\n;\nSem;ooit')).toEqual(['3 born noDate'])
    expect(readCsv('\tNaam\n1\tSem').headings).toEqual(['', 'Naam'])
  })

  test.each([
    ['UTF-8', new TextEncoder().encode('Zoë;€ 5')],
    ['what a spreadsheet calls CSV (Windows-1252)', [0x5a, 0x6f, 0xeb, 0x3b, 0x80, 0x20, 0x35]],
    ['UTF-16', [0xff, 0xfe, 0x5a, 0, 0x6f, 0, 0xeb, 0, 0x3b, 0, 0xac, 0x20, 0x20, 0, 0x35, 0]],
  ])('in %s is read with every letter', (_, bytes) => {
    expect(decodeList(Uint8Array.from(bytes).buffer)).toBe('Zoë;€ 5')
  })

  test.each([
    ['empty', '', 'empty'],
    ['only headings', 'Naam;Rol', 'onlyHeadings'],
    ['too many rows', `Naam\n${'Sem\n'.repeat(maxCsvRows + 1)}`, 'tooLong'],
    ['a file that is no list', 'x'.repeat(600_000), 'tooLarge'],
  ])('that is %s says so', (_, text, problem) => {
    expect(readCsv(text).problem).toBe(problem)
  })

  test('keeps a name with a sign of its separator, emoji and right-to-left text as they are', () => {
    const [row] = check('persons', 'Naam;Rol\n"van Loon; Sanne 🌻";"ابن"')
    expect(row).toMatchObject({ values: { name: 'van Loon; Sanne 🌻', role: 'ابن' }, problems: [] })
  })
})

describe('columns', () => {
  test('are guessed by their headings in both languages, whatever the accents and capitals', () => {
    expect(guessMapping('persons', ['Geboortedatum', 'VOORNAAM', 'Geslacht'])).toMatchObject({
      name: 1,
      born: 0,
      sign: 2,
      role: null,
    })
    expect(guessMapping('parties', ['Party', 'Kind', 'Phone'])).toMatchObject({
      name: 0,
      kind: 1,
      contact: 2,
    })
  })
  test('fill one field each', () => {
    const { name, worker } = guessMapping('parties', ['Naam'])
    expect([name, worker]).toEqual([0, null])
  })
})

describe('a row', () => {
  test('says what cannot be read in it, and repairs nothing in silence', () => {
    expect(
      problemsOf('persons', 'Naam;Geboren;Geslacht\n;1-1-2010;m\nSem;31-2-2010;v\nEva;1-1-2030;q'),
    ).toEqual(['2 name missing', '3 born noDate', '4 born future', '4 sign unknownChoice'])
    expect(problemsOf('persons', `Naam;Geboren\n${'a'.repeat(501)};1-1-1800`)).toEqual([
      '2 name tooLong',
      '2 born tooOld',
    ])
    expect(problemsOf('parties', 'Organisatie;Soort\nDe Wissel;zwembad')).toEqual([
      '2 kind unknownChoice',
    ])
  })

  test('takes kinds and signs by id or by their words', () => {
    const parties = check('parties', 'Organisatie;Soort\nA;gemWmo\nB;Schuldhulpverlening')
    expect(parties.map(({ values }) => values.kind)).toEqual(['gemWmo', 'schuldhulp'])
    const persons = check('persons', 'Naam;Geslacht\nA;M\nB;meisje')
    expect(persons.map(({ values }) => values.sign)).toEqual(['man', 'vrouw'])
  })

  test('with a name that is there already is pointed out, in the plan or earlier in the list', () => {
    const rows = check('persons', 'Naam\nSem\nEva\n eva ', ['sem'])
    expect(rows.map(({ isDouble }) => isDouble)).toEqual([true, false, true])
  })
})

test.each([
  ['4-3-2010', '2010-03-04'],
  ['04/03/2010', '2010-03-04'],
  ['4.3.2010', '2010-03-04'],
  ['2010-03-04', '2010-03-04'],
  ['29-2-2024', '2024-02-29'],
  ['29-2-2023', null],
  ['13-13-2010', null],
  ['maart 2010', null],
  ['4-3-10', null],
])('the date %s reads as %s', (text, day) => {
  expect(readDate(text)).toBe(day)
})
