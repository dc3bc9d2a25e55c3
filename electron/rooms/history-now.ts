import * as Y from 'yjs'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { type PlainDocument, toPlainDocument } from '../../shared/document/plain-document.ts'
import type { DocumentRow, Vault } from '../vault/vault-operations.ts'
import { loadDocument } from './load-document.ts'

/** A document as it is kept at this moment. */
export type KeptState = Readonly<{
  document: DocumentRow
  /** Place in the log up to which `state` holds everything. */
  seq: number
  /** One Yjs update without deleted text. */
  state: Uint8Array
  content: PlainDocument
  /** Every client id that ever wrote in it. */
  clientIds: ReadonlySet<number>
}>

/**
 * Reads what is kept of a document now; null when it does not exist. From the vault and not from its room:
 * what everybody sees is always kept before, and a document that nobody has open is read the same way.
 */
export async function readKeptState(
  vault: Pick<Vault, 'call'>,
  documentId: string,
): Promise<KeptState | null> {
  const stored = await vault.call('loadDocument', { id: documentId })
  if (stored === null) return null
  const { document } = stored
  const shape = documentShapes[document.kind]
  const { doc, seq } = loadDocument(stored, shape)
  const kept = {
    document,
    seq,
    state: Y.encodeStateAsUpdate(doc),
    content: toPlainDocument(doc, shape),
    clientIds: new Set(doc.store.clients.keys()),
  }
  doc.destroy()
  return kept
}
