import { documentShapes, schemaVersion } from '../../shared/document/document-kind.ts'
import { findEntity } from '../../shared/document/entities.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { loadDocument } from './load-document.ts'
import { migrateLoadedDocument } from './migrate-loaded-document.ts'
import { Room } from './room.ts'
import type { RoomOptions } from './room-options.ts'

/**
 * Reads a document from the vault and opens its room. Throws AppError 'document/not-found',
 * 'version/document-newer', or what the vault throws.
 */
export async function openRoom(
  documentId: string,
  options: Omit<RoomOptions, 'document' | 'loaded'> & Readonly<{ randomClientId(): number }>,
): Promise<Room> {
  const stored = await options.vault.call('loadDocument', { id: documentId })
  if (stored === null) throw new AppError('document/not-found')
  const shape = documentShapes[stored.document.kind]
  const loaded = loadDocument(stored, shape)
  const meta = findEntity(loaded.doc, shape.meta, singleId)
  if (meta !== null && meta.schemaVersion > schemaVersion) {
    loaded.doc.destroy()
    throw new AppError('version/document-newer')
  }
  const { vault, clock, randomClientId } = options
  const current = await migrateLoadedDocument(stored.document, loaded, {
    vault,
    now: clock.now,
    randomClientId,
  })
  return new Room({ ...options, document: stored.document, loaded: current })
}
