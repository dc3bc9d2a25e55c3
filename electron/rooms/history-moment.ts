import * as Y from 'yjs'
import { documentShapes } from '../../shared/document/document-kind.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { DocumentRow, LogRow, Vault } from '../vault/vault-operations.ts'
import { inspectUpdate } from './guard.ts'
import type { HistorySource } from './history-source.ts'
import { createDocument } from './load-document.ts'
import { readHistoryRows } from './history-rows.ts'
import { maxStep2Bytes } from './update-limits.ts'

/**
 * The state of a document right after a place in its log, as one Yjs update without text that was deleted
 * by then. In slices, so that nobody's keystroke waits for a long history. Throws 'request/not-found' for a
 * place before the document began.
 */
export async function readMoment(
  source: HistorySource,
  document: DocumentRow,
  seq: number,
): Promise<Uint8Array> {
  const shape = documentShapes[document.kind]
  const start = await readStart(source.vault, document, seq)
  const quick = await replay(source, document, { ...start, seq, shape, apply: applyPage })
  if (quick !== null) return quick
  // Some row builds on what was never kept: judged one by one, as when a document is loaded.
  const careful = await replay(source, document, { ...start, seq, shape, apply: applyCarefully })
  if (careful === null) throw new AppError('internal')
  return careful
}

async function readStart(
  vault: Pick<Vault, 'call'>,
  { id: documentId, epoch }: DocumentRow,
  seq: number,
): Promise<Readonly<{ state: Uint8Array; afterSeq: number }>> {
  const snapshot = await vault.call('findSnapshotBefore', { documentId, epoch, uptoSeq: seq })
  if (snapshot === null) throw new AppError('request/not-found')
  return { state: snapshot.state, afterSeq: snapshot.uptoSeq }
}

type ApplyPage = (doc: Y.Doc, rows: readonly LogRow[], shape: DocumentShape) => boolean
type Replay = Readonly<{
  state: Uint8Array
  afterSeq: number
  seq: number
  shape: DocumentShape
  apply: ApplyPage
}>

/** Null when a page could not be applied. */
async function replay(
  source: HistorySource,
  document: DocumentRow,
  { state, afterSeq, seq, shape, apply }: Replay,
): Promise<Uint8Array | null> {
  const doc = createDocument(shape)
  try {
    Y.applyUpdate(doc, state)
    for await (const rows of readHistoryRows(source, document, { afterSeq, uptoSeq: seq }))
      if (!apply(doc, rows, shape)) return null
    return Y.encodeStateAsUpdate(doc)
  } finally {
    doc.destroy()
  }
}

const applyPage: ApplyPage = (doc, rows) => {
  try {
    doc.transact(() => {
      for (const { update } of rows) Y.applyUpdate(doc, update)
    })
  } catch {
    return false
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null
}

const applyCarefully: ApplyPage = (doc, rows, shape) => {
  for (const { update, clientId } of rows)
    if (inspectUpdate(update, doc, { clientId, shape, maxBytes: maxStep2Bytes }).ok)
      Y.applyUpdate(doc, update)
  return true
}
