import type { OutputDocument, TableBlock } from '../../../shared/output/output-document.ts'
import { toCsv } from '../../../shared/util/to-csv.ts'

/** The tables of a paper. */
const readTables = ({ blocks }: Pick<OutputDocument, 'blocks'>): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table')

/** All tables of a paper in one file; where there are several, each under its caption. */
export function toTablesCsv(paper: Pick<OutputDocument, 'blocks'>): string {
  const tables = readTables(paper)
  return toCsv(
    tables.flatMap(({ caption, columns, rows }, index) => [
      ...(index === 0 ? [] : [[]]),
      ...(tables.length === 1 ? [] : [[caption]]),
      columns.map(({ label }) => label),
      ...rows,
    ]),
  )
}
