import { z } from 'zod'
import { documentKind } from '../../../shared/document/document-kind.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { DocumentRow, LogRow, Milliseconds, VaultOperations } from '../vault-operations.ts'
import { type SnapshotStore, snapshotStore } from './snapshot-store.ts'

/** Adds a document with its seeded state, inside the transaction of the caller. */
export type AddDocument = (
  document: Readonly<{ row: DocumentRow; state: Uint8Array }>,
  at: Milliseconds,
) => void

const storedDocument = z.object({
  id: z.string(),
  caseId: z.string(),
  kind: documentKind,
  epoch: z.string(),
})

type Names = 'listDocuments' | 'findDocument' | 'loadDocument' | 'writeSnapshot' | 'startEpoch'

/** Documents, and their states as bytes: which epoch counts, the newest snapshot, the log after it. */
export function documentOperations(
  db: VaultDatabase,
  clock: HostClock,
): Pick<VaultOperations, Names> &
  Readonly<{ addDocument: AddDocument; findSoundSnapshot: SnapshotStore['findNewestSound'] }> {
  const columns = 'id, case_id AS caseId, kind, epoch'
  const insert = db.prepare(
    'INSERT INTO document (id, case_id, kind, epoch) VALUES (:id, :caseId, :kind, :epoch)',
  )
  const find = db.prepare(`SELECT ${columns} FROM document WHERE id = ?`)
  const list = db.prepare(
    `SELECT ${columns} FROM document WHERE ? IS NULL OR case_id = ? ORDER BY case_id, kind, id`,
  )
  const setEpoch = db.prepare('UPDATE document SET epoch = :epoch WHERE id = :documentId')
  const lastSeq = db.prepare<[], Readonly<{ seq: number }>>(
    `SELECT coalesce(max(seq), 0) AS seq FROM sqlite_sequence WHERE name = 'doc_log'`,
  )
  const readLog = db.prepare<[string, string, number], LogRow>(`
    SELECT seq, participant_id AS participantId, client_id AS clientId, at, payload AS "update"
      FROM doc_log WHERE document_id = ? AND epoch = ? AND seq > ? ORDER BY seq`)
  const snapshots = snapshotStore(db, clock)

  const findRow = (id: string): DocumentRow | null => {
    const row = find.get(id)
    return row === undefined ? null : storedDocument.parse(row)
  }
  const addState = (
    documentId: string,
    epoch: string,
    state: Uint8Array,
    at: Milliseconds,
  ): void => {
    snapshots.add({ documentId, epoch, state, at, uptoSeq: lastSeq.get()?.seq ?? 0 })
  }

  return {
    findSoundSnapshot: snapshots.findNewestSound,
    addDocument({ row, state }, at) {
      insert.run(row)
      addState(row.id, row.epoch, state, at)
    },
    listDocuments: ({ caseId }) => list.all(caseId, caseId).map((row) => storedDocument.parse(row)),
    findDocument: ({ id }) => findRow(id),
    loadDocument({ id }) {
      const document = findRow(id)
      if (document === null) return null
      const snapshot = snapshots.findNewestSound(id, document.epoch)
      const log = readLog.all(id, document.epoch, snapshot?.uptoSeq ?? 0)
      return { document, snapshot, log }
    },
    writeSnapshot({ documentId, epoch, ...rest }) {
      requireEpoch(findRow(documentId), epoch)
      snapshots.add({ documentId, epoch, ...rest })
      snapshots.prune(documentId, epoch)
    },
    startEpoch({ documentId, epoch, state, at }) {
      if (setEpoch.run({ documentId, epoch }).changes === 0)
        throw new AppError('document/not-found')
      addState(documentId, epoch, state, at)
    },
  }
}

/** Throws 'document/not-found' or 'document/other-epoch'. */
export function requireEpoch(document: DocumentRow | null, epoch: string): void {
  if (document === null) throw new AppError('document/not-found')
  if (document.epoch !== epoch) throw new AppError('document/other-epoch')
}
