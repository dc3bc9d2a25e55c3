import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { PurgeCalls, PurgedDocument } from '../purge-calls.ts'
import type { VaultOperations } from '../vault-operations.ts'
import { requireEpoch } from './document-operations.ts'
import type { AddRecords } from './record-operations.ts'

const lastPurgeSetting = 'purge.lastAt'

const toSha256 = (state: Uint8Array): Buffer => createHash('sha256').update(state).digest()

/**
 * Removing for good. The engine overwrites what is deleted (`secure_delete`), and a trigger takes figures
 * and search texts along with the epoch; the log of the file itself is emptied by VaultFile after the commit.
 */
export function purgeOperations(
  db: VaultDatabase,
  operations: Pick<VaultOperations, 'findDocument' | 'startEpoch' | 'readSetting' | 'writeSetting'>,
  addRecords: AddRecords,
): PurgeCalls {
  const lastSeq = db.prepare<[string], Readonly<{ seq: number }>>(
    'SELECT coalesce(max(seq), 0) AS seq FROM doc_log WHERE document_id = ?',
  )
  const versionIds = db.prepare<[string], Readonly<{ id: string }>>(
    'SELECT id FROM doc_version WHERE document_id = ?',
  )
  const setVersion = db.prepare(
    'UPDATE doc_version SET state = :state, sha256 = :sha256, epoch = :epoch WHERE id = :id',
  )
  const eraseLog = db.prepare('DELETE FROM doc_log WHERE document_id = ?')
  const eraseSnapshots = db.prepare('DELETE FROM doc_snapshot WHERE document_id = ?')

  const requireAsRead = (purged: PurgedDocument): void => {
    const { documentId, fromEpoch, uptoSeq, versions } = purged
    requireEpoch(operations.findDocument({ id: documentId }), fromEpoch)
    const looked = new Set(versions.map(({ id }) => id))
    const isMissed = versionIds.all(documentId).some(({ id }) => !looked.has(id))
    // The words could stand in what nobody looked through.
    if (isMissed || (lastSeq.get(documentId)?.seq ?? 0) > uptoSeq)
      throw new AppError('document/other-epoch')
  }

  return {
    purgeDocument(purged) {
      requireAsRead(purged)
      const { documentId, epoch, state, versions, records, at } = purged
      eraseLog.run(documentId)
      eraseSnapshots.run(documentId)
      for (const { id, state: version } of versions)
        setVersion.run({ id, epoch, state: version, sha256: toSha256(version) })
      operations.startEpoch({ documentId, epoch, state, at })
      addRecords(records)
      operations.writeSetting({ name: lastPurgeSetting, value: String(at) })
    },
    readLastPurge() {
      const at = operations.readSetting({ name: lastPurgeSetting })
      return at === null ? null : Number(at)
    },
  }
}
