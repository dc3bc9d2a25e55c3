import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { VaultOperations } from '../vault-operations.ts'

type OpenDocument = Readonly<{ epoch: string; caseId: string }>

/**
 * The hot path: one update, one row. Nothing is parsed here; STRICT tables refuse a wrong type. The row
 * comes with its case's changedAt, in the same commit.
 */
export function logOperations(
  db: VaultDatabase,
  clock: HostClock,
): Pick<VaultOperations, 'appendUpdate'> {
  const find = db.prepare<[string], OpenDocument>(
    'SELECT epoch, case_id AS caseId FROM document WHERE id = ?',
  )
  const insert = db.prepare<[string, string, string, number, number, Uint8Array]>(`
    INSERT INTO doc_log (document_id, epoch, participant_id, client_id, at, payload)
      VALUES (?, ?, ?, ?, ?, ?)`)
  const touch = db.prepare<[number, string]>('UPDATE case_file SET changed_at = ? WHERE id = ?')

  return {
    appendUpdate({ documentId, epoch, participantId, clientId, at, update }) {
      const document = find.get(documentId)
      if (document === undefined) throw new AppError('document/not-found')
      if (document.epoch !== epoch) throw new AppError('document/other-epoch')
      const storedAt = clock.toStored(at)
      const done = insert.run(documentId, epoch, participantId, clientId, storedAt, update)
      touch.run(storedAt, document.caseId)
      return { seq: Number(done.lastInsertRowid) }
    },
  }
}
