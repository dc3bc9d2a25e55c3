import Papa from 'papaparse'

/** One row, and where it stands: as a spreadsheet counts, with the rows that are passed over. */
export type CsvRow = Readonly<{ line: number; cells: readonly string[] }>

/** A list as it was read: the headings, and the rows under them. */
export type CsvList = Readonly<{
  headings: readonly string[]
  rows: readonly CsvRow[]
  /** Why it was not read; null when it was. */
  problem: 'empty' | 'tooLong' | 'tooLarge' | 'onlyHeadings' | null
}>

/** One step of undo takes all back, so it must fit in one edit. */
export const maxCsvRows = 200
const maxCsvCharacters = 500_000

const refuse = (problem: CsvList['problem']): CsvList => ({ headings: [], rows: [], problem })

/** Reads a list with whatever sign stands between its columns. Rows without any text are passed over. */
export function readCsv(text: string): CsvList {
  if (text.length > maxCsvCharacters) return refuse('tooLarge')
  // A spreadsheet writes a mark in front that is no part of the first heading.
  const list = text.replace(/^\uFEFF/, '')
  // Twice: an empty row misleads the guess, and passed over by the parser it would not be counted.
  const { meta } = Papa.parse<string[]>(list, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  })
  const { data } = Papa.parse<string[]>(list, { delimiter: meta.delimiter })
  const [head, ...rows] = data
    .map((row, index) => ({ line: index + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const headings = head?.cells
  if (headings === undefined) return refuse('empty')
  if (rows.length === 0) return refuse('onlyHeadings')
  if (rows.length > maxCsvRows) return refuse('tooLong')
  return { headings, rows, problem: null }
}
