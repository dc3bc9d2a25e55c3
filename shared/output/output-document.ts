import { z } from 'zod'
import { barChart } from './bar-chart.ts'
import { houseStyle } from './house-style.ts'

const words = z.string().trim().min(1)

export const paperLanguage = z.enum(['nl', 'en'])
/** The one language in which a whole paper is written. */
export type PaperLanguage = z.output<typeof paperLanguage>

/** One column of a table. */
const tableColumn = z.object({
  label: words,
  /** The cells of this column name their row; at most one column does. */
  namesRow: z.boolean().optional(),
  /** Share of the width: 1 when left out. */
  share: z.int().min(1).max(12).optional(),
})
export type TableColumn = z.output<typeof tableColumn>

const tableBlock = z
  .object({
    kind: z.literal('table'),
    caption: words,
    columns: z.array(tableColumn).min(1).readonly(),
    rows: z.array(z.array(z.string()).readonly()).min(1).readonly(),
  })
  .refine(
    ({ columns, rows }) => rows.every(({ length }) => length === columns.length),
    'A row has a cell for every column',
  )
  .refine(
    ({ columns }) => columns.filter(({ namesRow }) => namesRow === true).length <= 1,
    'One column names the rows',
  )
/** Rows under columns; every row has a cell for every column. */
export type TableBlock = z.output<typeof tableBlock>

/** One piece of a paper: plain text without markup, already in the language of the paper. */
export const outputBlock = z.discriminatedUnion('kind', [
  /** Level 1 is the title of the paper, which is no block. */
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: words,
  }),
  z.object({ kind: z.literal('paragraph'), text: words }),
  /** Somebody's own words, literally. */
  z.object({ kind: z.literal('quote'), who: words, words }),
  z.object({
    kind: z.literal('list'),
    isOrdered: z.boolean().optional(),
    items: z.array(words).min(1).readonly(),
  }),
  z.object({
    kind: z.literal('keyValues'),
    items: z
      .array(z.object({ name: words, value: words }))
      .min(1)
      .readonly(),
  }),
  tableBlock,
  /** Bars, drawn; the table with the same numbers comes right after it. */
  z.object({ kind: z.literal('chart'), chart: barChart }),
  /** What the reader must not miss. */
  z.object({ kind: z.literal('notice'), text: words }),
  /** A line to sign on, with who signs under it, and above it empty ruled lines to write on, on one sheet. */
  z.object({
    kind: z.literal('signature'),
    who: words,
    role: z.string(),
    writingLines: z.int().min(1).max(20).optional(),
  }),
  z.object({ kind: z.literal('pageBreak') }),
])
export type OutputBlock = z.output<typeof outputBlock>

/** Who sends a paper, when and about which household. */
const sender = z.object({
  municipality: words.nullable(),
  /** Who answers for the paper. */
  name: words,
  on: z.iso.date(),
  reference: words,
  /** An invented household: every rendering says so. */
  isExample: z.boolean(),
  style: houseStyle,
})

/**
 * A finished paper: all that stands on it, and nothing about how it looks. Screen, print, Word, text and
 * CSV are made from this and from nothing else, so they say the same.
 */
export const outputDocument = z.object({
  kind: words,
  title: words,
  subtitle: words,
  language: paperLanguage,
  sender,
  blocks: z
    .array(outputBlock)
    .refine(
      (blocks) => blocks.every((_block, index) => !isEmptyHeading(blocks, index)),
      'Under every heading stands something',
    )
    .readonly(),
  /** The end of the chain of records when the paper was made, so that a record cut off later shows. */
  proof: z.object({
    records: z.int().min(0),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The short form of the key with which this laptop signs its register; absent on papers of an older one. */
    seal: words.optional(),
  }),
})
export type OutputDocument = z.output<typeof outputDocument>

function isEmptyHeading(blocks: readonly OutputBlock[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'heading') return false
  const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'pageBreak')
  return next === undefined || (next.kind === 'heading' && next.level <= block.level)
}
