import type { DocumentRow, LogRow } from '../vault/vault-operations.ts'
import type { HistorySource } from './history-source.ts'

/** So many rows are applied in about 10 ms: short enough for a keystroke that waits behind them. */
const rowsPerSlice = 250

/** The rows of a stretch of a log in slices, with a pause after each. */
export async function* readHistoryRows(
  { vault, pause }: HistorySource,
  { id: documentId, epoch }: DocumentRow,
  { afterSeq, uptoSeq }: Readonly<{ afterSeq: number; uptoSeq: number }>,
): AsyncGenerator<readonly LogRow[]> {
  let last = afterSeq
  while (last < uptoSeq) {
    // One after another on purpose: memory holds one slice, and others get their turn in between.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await vault.call('readLogPage', {
      documentId,
      epoch,
      afterSeq: last,
      uptoSeq,
      limit: rowsPerSlice,
    })
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows
    last = end.seq
    // oxlint-disable-next-line no-await-in-loop
    await pause()
  }
}
