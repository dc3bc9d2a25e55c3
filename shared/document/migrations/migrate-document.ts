import type * as Y from 'yjs'
import type { ChangeOrigin } from '../change-origin.ts'
import { type DocumentKind, documentShapes, schemaVersion } from '../document-kind.ts'
import { findEntity, setScalar } from '../entities.ts'
import { singleId } from '../plan-shape.ts'
import { completeEntities } from './complete-entities.ts'
import { keepOldAnswers } from './to-version-2.ts'

const migrating: ChangeOrigin = { source: 'host', reason: 'migration' }

/** Whether a document was made by an app of before this schema version. */
export const needsMigration = (doc: Y.Doc, kind: DocumentKind): boolean =>
  versionOf(doc, kind) < schemaVersion

/**
 * Brings a document of an older schema version up to date, as one edit under the doc's own client id.
 * Run by the host alone, before anyone is let in: two sides migrating would do everything twice.
 */
export function migrateDocument(doc: Y.Doc, kind: DocumentKind): void {
  const shape = documentShapes[kind]
  doc.transact(() => {
    if (kind === 'plan' && versionOf(doc, kind) < 2) keepOldAnswers(doc)
    completeEntities(doc, shape)
    setScalar(doc, shape.meta, singleId, 'schemaVersion', schemaVersion, migrating)
  }, migrating)
}

const versionOf = (doc: Y.Doc, kind: DocumentKind): number =>
  findEntity(doc, documentShapes[kind].meta, singleId)?.schemaVersion ?? schemaVersion
