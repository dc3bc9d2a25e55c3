import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import type { LoadedDocument } from '../vault/vault-operations.ts'
import { inspectUpdate } from './guard.ts'
import { maxStep2Bytes } from './update-limits.ts'

/** The client id under which the host itself never writes; no participant gets it. */
export const idleClientId = 0

/** An empty document with the roots of its shape. Collects garbage: deleted text must not be served. */
export function createDocument(shape: DocumentShape): Y.Doc {
  const doc = new Y.Doc({ gc: true })
  doc.clientID = idleClientId
  for (const name of Object.keys(shape)) doc.getMap(name)
  return doc
}

/** A document as the vault holds it, ready to take edits. */
export type LoadedState = Readonly<{
  doc: Y.Doc
  /** Place in the log up to which the document holds everything. */
  seq: number
  rowsSinceSnapshot: number
  /** Rows whose predecessor was never kept (a commit that failed before theirs); their writer sent them again. */
  skippedRows: number
}>

/** Builds the document from its newest snapshot and the log after it. */
export function loadDocument({ snapshot, log }: LoadedDocument, shape: DocumentShape): LoadedState {
  const rows = { seq: log.at(-1)?.seq ?? snapshot?.uptoSeq ?? 0, rowsSinceSnapshot: log.length }
  const doc = startFrom(snapshot?.state ?? null, shape)
  try {
    doc.transact(() => {
      for (const { update } of log) Y.applyUpdate(doc, update)
    })
    if (doc.store.pendingStructs === null && doc.store.pendingDs === null)
      return { doc, skippedRows: 0, ...rows }
  } catch {
    // One bad row must not take the others along: below they are judged one by one.
  }
  doc.destroy()
  return { ...replayCarefully(startFrom(snapshot?.state ?? null, shape), log, shape), ...rows }
}

/** Slower by a judgement per row, and therefore only taken when the plain way left something over. */
function replayCarefully(
  doc: Y.Doc,
  log: LoadedDocument['log'],
  shape: DocumentShape,
): Readonly<{ doc: Y.Doc; skippedRows: number }> {
  let skippedRows = 0
  for (const { update, clientId } of log) {
    if (inspectUpdate(update, doc, { clientId, shape, maxBytes: maxStep2Bytes }).ok)
      Y.applyUpdate(doc, update)
    else skippedRows += 1
  }
  return { doc, skippedRows }
}

function startFrom(state: Uint8Array | null, shape: DocumentShape): Y.Doc {
  const doc = createDocument(shape)
  if (state !== null) Y.applyUpdate(doc, state)
  return doc
}
