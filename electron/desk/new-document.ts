import { randomBytes, randomUUID } from 'node:crypto'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { hostWriter } from '../vault/host-writer.ts'
import type { NewDocument, Vault } from '../vault/vault-operations.ts'

/** A document about to begin, and the host's own Yjs client id in it. */
export type SeededDocument = NewDocument & Readonly<{ clientId: number }>

/** Seeds a document of a case; it begins when it is written together with its record. */
export function toNewDocument<K extends DocumentKind>(
  kind: K,
  caseId: string,
  content: DocumentContent<K>,
): SeededDocument {
  const clientId = randomBytes(4).readUInt32BE() || 1
  const row = { id: randomUUID(), caseId, kind, epoch: randomUUID() }
  return { clientId, row, state: seedDocument(kind, content, clientId) }
}

/**
 * Remembers that the host wrote what these documents began with. After a crash before this, the id is
 * merely unnamed: a random one of 32 bits is not issued again.
 */
export async function nameHostWriter(
  vault: Pick<Vault, 'call'>,
  documents: readonly SeededDocument[],
  at: number,
): Promise<void> {
  for (const { row, clientId } of documents) {
    const { id: documentId, epoch } = row
    // One after another: the vault has one thread.
    // oxlint-disable-next-line no-await-in-loop
    await vault.call('issueClientId', {
      documentId,
      epoch,
      clientId,
      participantId: hostWriter,
      at,
    })
  }
}
