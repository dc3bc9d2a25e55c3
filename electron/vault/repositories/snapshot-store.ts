import { createHash } from 'node:crypto'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { HostClock } from '../host-clock.ts'
import type { Milliseconds, Snapshot } from '../vault-operations.ts'

/** The state of a document with everything up to `uptoSeq` in it. */
export type NewSnapshot = Readonly<{
  documentId: string
  epoch: string
  uptoSeq: number
  state: Uint8Array
  at: Milliseconds
}>
/** Reads and writes the snapshots of all documents. */
export type SnapshotStore = Readonly<{
  /** Writes a snapshot with its sha256; replaces one at the same place. */
  add(snapshot: NewSnapshot): void
  /** Newest snapshot (up to a place in the log, when given) whose sha256 is right; null when the epoch has none. Throws 'vault/damaged' when none is right. */
  findNewestSound(documentId: string, epoch: string, lastSeq?: number): Snapshot | null
  /** Keeps the first of the epoch (with the whole log it rebuilds everything) and the newest three. */
  prune(documentId: string, epoch: string): void
}>

type StoredSnapshot = Snapshot & Readonly<{ sha256: Uint8Array }>

const keptSnapshots = 3

const toSha256 = (state: Uint8Array): Buffer => createHash('sha256').update(state).digest()

/** Snapshots of document states. An unsound one is passed over: an older one and a longer log give the same. */
export function snapshotStore(db: VaultDatabase, clock: HostClock): SnapshotStore {
  const insert = db.prepare(`
    INSERT OR REPLACE INTO doc_snapshot (document_id, epoch, upto_seq, state, sha256, at)
      VALUES (:documentId, :epoch, :uptoSeq, :state, :sha256, :at)`)
  const newestFirst = db.prepare<[string, string, number], StoredSnapshot>(`
    SELECT upto_seq AS uptoSeq, state, sha256
      FROM doc_snapshot WHERE document_id = ? AND epoch = ? AND upto_seq <= ?
      ORDER BY upto_seq DESC`)
  const removeOld = db.prepare(`
    DELETE FROM doc_snapshot WHERE document_id = :documentId AND epoch = :epoch
      AND upto_seq NOT IN (SELECT upto_seq FROM doc_snapshot
        WHERE document_id = :documentId AND epoch = :epoch
        ORDER BY upto_seq DESC LIMIT ${keptSnapshots})
      AND upto_seq > (SELECT min(upto_seq) FROM doc_snapshot
        WHERE document_id = :documentId AND epoch = :epoch)`)

  return {
    add({ at, ...snapshot }) {
      insert.run({ ...snapshot, sha256: toSha256(snapshot.state), at: clock.toStored(at) })
    },
    findNewestSound(documentId, epoch, lastSeq = Number.MAX_SAFE_INTEGER) {
      let unsound = 0
      for (const { uptoSeq, state, sha256 } of newestFirst.iterate(documentId, epoch, lastSeq)) {
        if (toSha256(state).equals(sha256)) return { uptoSeq, state }
        unsound += 1
      }
      if (unsound > 0) throw new AppError('vault/damaged', { part: 'snapshots' })
      return null
    },
    prune(documentId, epoch) {
      removeOld.run({ documentId, epoch })
    },
  }
}
