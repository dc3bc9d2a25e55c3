import type { VaultDatabase } from '../database-file.ts'
import type { WritingSlice } from '../history-calls.ts'
import type { LogRow, Snapshot, VaultOperations } from '../vault-operations.ts'

type Names = 'findSnapshotBefore' | 'readLogPage' | 'listWriting'

/** Long enough to gather a conversation's sentence, short enough to find one back. */
export const sliceMs = 5 * 60_000

/**
 * What a document was at any place of its log. The first snapshot of an epoch and the whole log are always
 * kept, so every place since then can be read.
 */
export function historyOperations(
  db: VaultDatabase,
  findSound: (documentId: string, epoch: string, uptoSeq: number) => Snapshot | null,
): Pick<VaultOperations, Names> {
  const page = db.prepare<[string, string, number, number, number], LogRow>(`
    SELECT seq, participant_id AS participantId, client_id AS clientId, at, payload AS "update"
      FROM doc_log WHERE document_id = ? AND epoch = ? AND seq > ? AND seq <= ?
      ORDER BY seq LIMIT ?`)
  const writing = db.prepare<[string, string], WritingSlice>(`
    SELECT participant_id AS participantId, min(at) AS "from", max(at) AS "to",
        max(seq) AS uptoSeq, count(*) AS edits
      FROM doc_log WHERE document_id = ? AND epoch = ?
      GROUP BY at / ${sliceMs}, participant_id ORDER BY uptoSeq`)
  return {
    findSnapshotBefore: ({ documentId, epoch, uptoSeq }) => findSound(documentId, epoch, uptoSeq),
    readLogPage: ({ documentId, epoch, afterSeq, uptoSeq, limit }) =>
      page.all(documentId, epoch, afterSeq, uptoSeq, limit),
    listWriting: ({ documentId, epoch }) => writing.all(documentId, epoch),
  }
}
