import { partyKinds } from '../../../shared/content/party-kinds.ts'
import { personSignLabels } from '../../../shared/content/household-labels.ts'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Fields } from '../../../shared/document/shape.ts'
import { personSigns } from '../../../shared/domain/household-vocabulary.ts'
import { type ColumnMapping, csvFields, type CsvKind, toPlain } from './csv-fields.ts'
import type { CsvRow } from './read-csv.ts'
import { readDate } from './read-date.ts'

/** What is wrong with one cell. */
export type CellProblem = Readonly<{
  field: string
  problem: 'missing' | 'noDate' | 'future' | 'tooOld' | 'unknownChoice' | 'tooLong'
}>

/** One row of a list, ready to be added when nothing is wrong with it. */
export type CheckedRow = Readonly<{
  /** As a spreadsheet counts: the headings are row 1 when nothing stands above them. */
  line: number
  values: Readonly<Record<string, string>>
  problems: readonly CellProblem[]
  /** The same name stands in the plan already, or earlier in this list. */
  isDouble: boolean
}>

type Known = Readonly<{ names: readonly string[]; today: string }>
type Cell = Readonly<{ value: string; problem: CellProblem['problem'] | null }>

/** Checks every row. Nothing is repaired in silence: what cannot be read is said, and the row is not added. */
export function checkRows(
  kind: CsvKind,
  rows: readonly CsvRow[],
  mapping: ColumnMapping,
  { names, today }: Known,
): readonly CheckedRow[] {
  const seen = new Set(names.map(toName))
  return rows.map(({ line, cells: row }) => {
    const cells = csvFields[kind].map(({ id, isRequired = false }) => {
      const column = mapping[id] ?? null
      const text = column === null ? '' : (row[column] ?? '')
      return { id, ...readCell(kind, id, text, isRequired, today) }
    })
    const values = Object.fromEntries(cells.map(({ id, value }) => [id, value]))
    const name = toName(values.name ?? '')
    const isDouble = name !== '' && seen.has(name)
    seen.add(name)
    const problems = cells.flatMap(({ id, problem }) =>
      problem === null ? [] : [{ field: id, problem }],
    )
    return { line, values, problems, isDouble }
  })
}

function readCell(
  kind: CsvKind,
  field: string,
  text: string,
  isRequired: boolean,
  today: string,
): Cell {
  if (text === '') return { value: '', problem: isRequired ? 'missing' : null }
  if (field === 'born' || field === 'since') return readDay(text, today)
  if (field === 'kind') return readChoice(text, partyChoices)
  if (field === 'sign') return readChoice(text, signChoices)
  const shape: Fields = planShape[kind].fields
  const limit = shape[field]
  const isTooLong = limit?.kind === 'text' && text.length > limit.maxLength
  return { value: text, problem: isTooLong ? 'tooLong' : null }
}

function readDay(text: string, today: string): Cell {
  const value = readDate(text)
  if (value === null) return { value: text, problem: 'noDate' }
  if (value > today) return { value, problem: 'future' }
  return {
    value,
    problem: Number(value.slice(0, 4)) < Number(today.slice(0, 4)) - 120 ? 'tooOld' : null,
  }
}

function readChoice(text: string, choices: ReadonlyMap<string, string>): Cell {
  const found = choices.get(toPlain(text))
  return { value: found ?? text, problem: found === undefined ? 'unknownChoice' : null }
}

/** By id and by label, in both languages. */
const partyChoices: ReadonlyMap<string, string> = new Map(
  partyKinds.flatMap(({ id, nl, en }) => [id, nl, en].map((word) => [toPlain(word), id] as const)),
)

const signWords: Readonly<Record<string, readonly string[]>> = {
  man: ['m', 'jongen', 'mannelijk', 'male', 'boy'],
  vrouw: ['v', 'f', 'meisje', 'vrouwelijk', 'female', 'girl'],
  anders: ['x', 'nonbinair', 'nonbinary'],
  huisdier: ['dier', 'hond', 'kat', 'pet'],
}
const signChoices: ReadonlyMap<string, string> = new Map(
  personSigns.flatMap((sign) => {
    const { nl, en } = personSignLabels[sign]
    return [sign, nl, en, ...(signWords[sign] ?? [])].map((word) => [toPlain(word), sign] as const)
  }),
)

/** Accents count: Noël and Noel may be two people. */
const toName = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ')
