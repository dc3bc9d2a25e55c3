import type { AccessLine } from '../../../shared/api/proof-routes.ts'

const minuteMs = 60_000

/** A line of the list and how often it stands there in a row. */
export type FoldedLine = Readonly<{ line: AccessLine; times: number }>

/**
 * Neighbours that say the same within one minute, as one with their number: a page that opens five times is
 * one visit to a reader. The spreadsheet keeps them apart.
 */
export function foldLines(lines: readonly AccessLine[]): readonly FoldedLine[] {
  const folded: FoldedLine[] = []
  for (const line of lines) {
    const last = folded.at(-1)
    if (last !== undefined && toWords(last.line) === toWords(line))
      folded[folded.length - 1] = { ...last, times: last.times + 1 }
    else folded.push({ line, times: 1 })
  }
  return folded
}

/** All of a line that is shown. */
const toWords = (line: AccessLine): string =>
  JSON.stringify({
    ...line,
    ...{ id: null, objectId: null, at: Math.floor(Date.parse(line.at) / minuteMs) },
  })
