import * as Y from 'yjs'
import {
  migrateDocument,
  needsMigration,
} from '../../shared/document/migrations/migrate-document.ts'
import { hostWriter } from '../vault/host-writer.ts'
import type { DocumentRow, Vault } from '../vault/vault-operations.ts'
import { issueClientId } from './issue-client-id.ts'
import { idleClientId, type LoadedState } from './load-document.ts'

type Migrating = Readonly<{
  vault: Pick<Vault, 'call'>
  now(): number
  randomClientId(): number
}>

/**
 * Brings a document of an older app up to date before its room opens: one row in the log like any other,
 * kept before it is applied, so that a crash leaves either the old document or the new one.
 */
export async function migrateLoadedDocument(
  { id: documentId, epoch, kind }: DocumentRow,
  loaded: LoadedState,
  { vault, now, randomClientId }: Migrating,
): Promise<LoadedState> {
  const { doc } = loaded
  if (!needsMigration(doc, kind)) return loaded
  const writer = { documentId, epoch, participantId: hostWriter, at: now() }
  const isKnown = (clientId: number): boolean => doc.store.clients.has(clientId)
  const clientId = await issueClientId({ vault, randomClientId, isKnown }, writer)
  const before = Y.encodeStateVector(doc)
  doc.clientID = clientId
  migrateDocument(doc, kind)
  doc.clientID = idleClientId
  const update = Y.encodeStateAsUpdate(doc, before)
  const { seq } = await vault.call('appendUpdate', { ...writer, clientId, update })
  return { ...loaded, seq, rowsSinceSnapshot: loaded.rowsSinceSnapshot + 1 }
}
