import { expect, test } from 'vitest'
import { outputDocument, type OutputBlock } from '../../../../shared/output/output-document.ts'
import {
  keyValuesOf,
  listOf,
  paragraphs,
  section,
  tableOf,
} from '../../../../shared/output/section.ts'
import { makePaper, makeTable } from '../../../helpers/paper.ts'

const heading = (level: 2 | 3, text = 'Kop'): OutputBlock => ({ kind: 'heading', level, text })
const said: OutputBlock = { kind: 'paragraph', text: 'Tekst' }
const fits = (blocks: readonly OutputBlock[]): boolean =>
  outputDocument.safeParse({ ...makePaper([said]), blocks }).success

test.each([
  ['alone', [heading(2)]],
  ['before one of its own level', [heading(2), heading(2), said]],
  ['before a higher one', [heading(3), heading(2), said]],
  ['with only a page break under it', [heading(2), { kind: 'pageBreak' }]],
] satisfies [string, OutputBlock[]][])(
  'a heading %s does not fit: nothing stands under it',
  (_, blocks) => {
    expect(fits(blocks)).toBe(false)
  },
)

test('a heading over a lower heading with words fits', () => {
  expect(fits([heading(2), heading(3), said])).toBe(true)
})

test('a row with a cell too few, and two columns that name the row, do not fit', () => {
  const columns = [{ label: 'Wie', namesRow: true }, { label: 'Wat' }]
  const table = { kind: 'table', caption: 'Acties', columns } as const
  expect(fits([{ ...table, rows: [['Marloes', 'bellen']] }])).toBe(true)
  expect(fits([{ ...table, rows: [['Marloes']] }])).toBe(false)
  const twice = columns.map((column) => ({ ...column, namesRow: true }))
  expect(fits([{ ...table, columns: twice, rows: [['Marloes', 'bellen']] }])).toBe(false)
  expect(fits([makeTable(60)])).toBe(true)
})

test('what says nothing leaves no trace, heading included', () => {
  expect(section(2, 'Leeg', listOf(['', '  ']))).toEqual([])
  expect(section(2, 'Leeg', keyValuesOf([['Naam', ' ']]))).toEqual([])
  expect(section(2, 'Leeg', paragraphs('\n \n'))).toEqual([])
  expect(section(2, 'Leeg', tableOf('Niets', [{ label: 'Wie' }], []))).toEqual([])
})

test('a column in which no row says anything is left out', () => {
  const [table] = tableOf('Acties', [{ label: 'Wie' }, { label: 'Wanneer' }], [['Marloes', ' ']])
  expect(table).toMatchObject({ columns: [{ label: 'Wie' }], rows: [['Marloes']] })
})
