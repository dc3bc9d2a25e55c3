import Papa from 'papaparse'

/** A list as it was read: the headings, and the rows under them. */
export type CsvList = Readonly<{
  headings: readonly string[]
  rows: readonly (readonly string[])[]
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
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t', '|'],
  })
  const [headings, ...rows] = data.map((row) => row.map((cell) => cell.trim()))
  if (headings === undefined) return refuse('empty')
  if (rows.length === 0) return refuse('onlyHeadings')
  if (rows.length > maxCsvRows) return refuse('tooLong')
  return { headings, rows, problem: null }
}
