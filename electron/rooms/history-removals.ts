import * as Y from 'yjs'
import type { Removal } from '../../shared/document/writers.ts'
import type { DocumentRow } from '../vault/vault-operations.ts'
import { readHistoryRows } from './history-rows.ts'
import type { HistorySource } from './history-source.ts'

type Range = Readonly<{ clock: number; end: number }>

/**
 * Who removed what in a stretch of a document's log: places and participants, never words. The answer to a
 * host's step 1 repeats everything that was ever deleted, so each place belongs to the first row that names it.
 */
export async function readRemovals(
  source: HistorySource,
  document: DocumentRow,
  between: Readonly<{ afterSeq: number; uptoSeq: number }>,
): Promise<readonly Removal[]> {
  const removals: Removal[] = []
  const known = new Map<number, Range[]>()
  for await (const rows of readHistoryRows(source, document, between)) {
    for (const { update, participantId } of rows) {
      for (const [clientId, deleted] of Y.decodeUpdate(update).ds.clients) {
        const before = known.get(clientId) ?? []
        const fresh = deleted.flatMap(({ clock, len }) =>
          withoutKnown({ clock, end: clock + len }, before),
        )
        known.set(clientId, join([...before, ...fresh]))
        removals.push(
          ...fresh.map(({ clock, end }) => ({
            clientId,
            clock,
            length: end - clock,
            participantId,
          })),
        )
      }
    }
  }
  return removals
}

/** What of a range is in none of the known ones. */
const withoutKnown = (range: Range, known: readonly Range[]): readonly Range[] =>
  known.reduce<readonly Range[]>(
    (rest, { clock, end }) =>
      rest.flatMap((part) =>
        [
          { clock: part.clock, end: Math.min(part.end, clock) },
          { clock: Math.max(part.clock, end), end: part.end },
        ].filter((piece) => piece.clock < piece.end),
      ),
    [range],
  )

/** Neighbours made one, so that years of single deleted letters stay few. */
function join(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.clock - b.clock)) {
    const last = joined.at(-1)
    if (last !== undefined && range.clock <= last.end)
      joined[joined.length - 1] = { clock: last.clock, end: Math.max(last.end, range.end) }
    else joined.push(range)
  }
  return joined
}
