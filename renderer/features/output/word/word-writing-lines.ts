import {
  BorderStyle,
  convertMillimetersToTwip,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { textWidth } from './word-table.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = { style: BorderStyle.SINGLE, size: 4, color: '595959' } as const

/**
 * Ruled lines to write on by hand, or to type on: a line grows with what it holds. Not chosen: paragraphs
 * with a border below each; Word draws neighbours with the same borders as one box.
 */
export const toWritingLines = (count: number): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    borders: {
      ...{ top: none, left: none, right: none, insideVertical: none },
      ...{ bottom: line, insideHorizontal: line },
    },
    rows: Array.from({ length: count }, () => toLine()),
  })

const toLine = (): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: convertMillimetersToTwip(9), rule: HeightRule.ATLEAST },
    children: [
      new TableCell({
        width: { size: textWidth, type: WidthType.DXA },
        verticalAlign: VerticalAlign.BOTTOM,
        children: [new Paragraph({ spacing: { after: 0 }, keepNext: true, children: [] })],
      }),
    ],
  })
