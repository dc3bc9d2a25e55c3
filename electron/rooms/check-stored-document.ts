import { setImmediate as breathe } from 'node:timers/promises'
import * as Y from 'yjs'
import { documentShapes, schemaVersion } from '../../shared/document/document-kind.ts'
import { findEntity } from '../../shared/document/entities.ts'
import {
  migrateDocument,
  needsMigration,
} from '../../shared/document/migrations/migrate-document.ts'
import { singleId } from '../../shared/document/plan-shape.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import type { LoadedDocument } from '../vault/vault-operations.ts'
import { loadDocument } from './load-document.ts'

/** Between so many rows the others at the table get their turn. */
const rowsPerTurn = 200

/**
 * Whether a document that comes from elsewhere would open here: every row can be read, and what they make
 * fits the shape of its kind. Changes nothing. Throws 'transfer/damaged' or 'transfer/newer'.
 */
export async function checkStoredDocument(
  stored: LoadedDocument,
  history: readonly Uint8Array[],
): Promise<void> {
  for (const [index, update] of history.entries()) {
    // oxlint-disable-next-line no-await-in-loop
    if (index % rowsPerTurn === 0) await breathe()
    if (!isReadable(update)) throw new AppError('transfer/damaged', { part: 'log' })
  }
  const { kind } = stored.document
  const shape = documentShapes[kind]
  const doc = load(stored)
  try {
    const version = findEntity(doc, shape.meta, singleId)?.schemaVersion
    if (version === undefined) throw new AppError('transfer/damaged', { part: 'documents' })
    if (version > schemaVersion) throw new AppError('transfer/newer')
    // On this copy only: the real one is migrated when its room opens.
    if (needsMigration(doc, kind)) migrateDocument(doc, kind)
    if (findShapeFault(doc, shape) !== null)
      throw new AppError('transfer/damaged', { part: 'documents' })
  } finally {
    doc.destroy()
  }
}

function load(stored: LoadedDocument): Y.Doc {
  try {
    return loadDocument(stored, documentShapes[stored.document.kind]).doc
  } catch (cause) {
    throw new AppError('transfer/damaged', { part: 'documents' }, { cause })
  }
}

function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update)
    return true
  } catch {
    return false
  }
}
