import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import type { Vault } from '../vault/vault-operations.ts'
import type { Clock } from './clock.ts'
import { createDocument } from './load-document.ts'

/** So many log rows cost about 15 ms at the next load; a snapshot of a large plan costs about as much. */
export const rowsPerSnapshot = 500
/** Long enough for what is waiting in the event loop to be answered first. */
const idleMs = 50

/** Keeps the log short: a snapshot now and then. Must be closed. */
export type Compactor = Readonly<{
  /** One more row is in the log and in the live document. */
  noteRow(): void
  /** Writes a snapshot when there are rows that none covers. Resolves also when that failed: the log is the truth. */
  writeNow(): Promise<void>
  close(): void
}>

type CompactorOptions = Readonly<{
  vault: Pick<Vault, 'call'>
  clock: Clock
  document: Readonly<{ id: string; epoch: string }>
  shape: DocumentShape
  rowsSinceSnapshot: number
  /** The live document and the place in the log that it stands for, at this very moment. */
  readLive(): Readonly<{ doc: Y.Doc; seq: number }>
}>

/**
 * Writes snapshots of the live document, so that opening it does not mean reading all it ever was. The log
 * is kept: it is the history. Not chosen: `mergeUpdates` of the rows, which keeps deleted text.
 */
export function createCompactor(options: CompactorOptions): Compactor {
  let rows = options.rowsSinceSnapshot
  let cancel: (() => void) | null = null
  let running: Promise<void> | null = null

  const run = async (): Promise<void> => {
    cancel?.()
    cancel = null
    if (rows === 0) return
    const covered = rows
    if (await writeSnapshot(options)) rows -= covered
  }
  const runOnce = async (): Promise<void> => {
    await running
    running = run().finally(() => {
      running = null
    })
    await running
  }

  return {
    noteRow() {
      rows += 1
      // Also tried again after so many more, should a snapshot fail; never on every row.
      if (rows % rowsPerSnapshot === 0) cancel ??= options.clock.after(idleMs, () => void runOnce())
    },
    writeNow: runOnce,
    close() {
      cancel?.()
    },
  }
}

/** False when nothing was written. */
async function writeSnapshot(options: CompactorOptions): Promise<boolean> {
  const { vault, clock, document, shape } = options
  const { doc, seq } = options.readLive()
  const state = Y.encodeStateAsUpdate(doc)
  if (!isLoadable(state, Y.encodeStateVector(doc), shape)) return false
  try {
    await vault.call('writeSnapshot', {
      documentId: document.id,
      epoch: document.epoch,
      uptoSeq: seq,
      state,
      at: clock.now(),
    })
    return true
  } catch {
    return false
  }
}

/** A snapshot that does not load would be worse than none, so it is loaded before it is kept. */
function isLoadable(state: Uint8Array, stateVector: Uint8Array, shape: DocumentShape): boolean {
  const doc = createDocument(shape)
  try {
    Y.applyUpdate(doc, state)
    const isComplete = doc.store.pendingStructs === null && doc.store.pendingDs === null
    return isComplete && Buffer.compare(Y.encodeStateVector(doc), stateVector) === 0
  } catch {
    return false
  } finally {
    doc.destroy()
  }
}
