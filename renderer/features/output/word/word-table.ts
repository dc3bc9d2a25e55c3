import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { TableBlock } from '../../../../shared/output/output-document.ts'
import { toDirection, toRuns } from './word-text.ts'

/** Width of the text on an A4 sheet with our margins, in twentieths of a point. */
export const textWidth = 9980
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const
const line = { style: BorderStyle.SINGLE, size: 6, color: '595959' } as const

/** A real table: its first row is a header that Word repeats on every page, and no row breaks in two. */
export function toWordTable({ columns, rows }: TableBlock): Table {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const widths = columns.map(({ share = 1 }) => Math.round((textWidth * share) / all))
  const toRow = (cells: readonly string[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: cells.every(({ length }) => length < longText),
      children: cells.map((text, at) => toCell(text, widths[at] ?? 0, isHeader)),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: none, left: none, right: none, insideVertical: none },
      ...{ bottom: hairline, insideHorizontal: hairline },
    },
    rows: [
      toRow(
        columns.map(({ label }) => label),
        true,
      ),
      ...rows.map((row) => toRow(row, false)),
    ],
  })
}

/** A row with more than this may be higher than a page, and must be allowed to break. */
const longText = 1500

const toCell = (text: string, width: number, isHeader: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 60, left: 0, right: 140 },
    ...(isHeader ? { borders: { bottom: line } } : {}),
    children: [
      new Paragraph({
        ...toDirection(text),
        spacing: { after: 0 },
        keepNext: isHeader,
        children: toRuns(text, isHeader ? { bold: true } : {}),
      }),
    ],
  })
