import { unparse } from 'papaparse'
import type { OutputDocument, TableBlock } from '../../../shared/output/output-document.ts'

/** With semicolons and a byte order mark, as a Dutch Excel opens it; a cell is never taken for a formula. */
const options = { delimiter: ';', escapeFormulae: true, newline: '\r\n' } as const
const byteOrderMark = '\ufeff'

/** The tables of a paper. */
export const readTables = ({ blocks }: Pick<OutputDocument, 'blocks'>): readonly TableBlock[] =>
  blocks.filter((block) => block.kind === 'table')

/** All tables of a paper in one file; where there are several, each under its caption. */
export function toCsv(paper: Pick<OutputDocument, 'blocks'>): string {
  const tables = readTables(paper)
  const parts = tables.map(({ caption, columns, rows }) => {
    const labels = columns.map(({ label }) => label)
    const above = tables.length === 1 ? [] : [[caption]]
    return unparse([...above, labels, ...rows.map((row) => [...row])], options)
  })
  return `${byteOrderMark}${parts.join('\r\n\r\n')}\r\n`
}
