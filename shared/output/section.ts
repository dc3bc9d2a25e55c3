import type { OutputBlock, TableColumn } from './output-document.ts'

type Blocks = readonly OutputBlock[]

/** A heading with what stands under it; nothing at all when that is nothing. */
export const section = (level: 2 | 3, text: string, blocks: Blocks): Blocks =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks]

/** A text that people wrote, a paragraph per blank line; nothing when it says nothing. */
export const paragraphs = (text: string): Blocks =>
  text
    .split(/\n\s*\n/)
    .flatMap((part) => (part.trim() === '' ? [] : [{ kind: 'paragraph', text: part.trim() }]))

/** A list of what says something; nothing when nothing does. */
export function listOf(items: readonly string[], isOrdered = false): Blocks {
  const said = items.map((item) => item.trim()).filter((item) => item !== '')
  return said.length === 0
    ? []
    : [{ kind: 'list', items: said, ...(isOrdered ? { isOrdered } : {}) }]
}

/** Names with their values; a value that says nothing takes its name along. */
export function keyValuesOf(pairs: readonly (readonly [string, string])[]): Blocks {
  const items = pairs
    .map(([name, value]) => ({ name, value: value.trim() }))
    .filter(({ value }) => value !== '')
  return items.length === 0 ? [] : [{ kind: 'keyValues', items }]
}

/** A table; nothing when it has no rows. A column in which no row says anything is left out. */
export function tableOf(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): Blocks {
  if (rows.length === 0) return []
  const isSaid = columns.map((_, at) => rows.some((row) => (row[at] ?? '').trim() !== ''))
  return [
    {
      kind: 'table',
      caption,
      columns: columns.filter((_, at) => isSaid[at]),
      rows: rows.map((row) => row.filter((_, at) => isSaid[at]).map((cell) => cell.trim())),
    },
  ]
}
