import { createHash } from 'node:crypto'
import { z } from 'zod'
import { versionReason } from '../../../shared/domain/version-reason.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { VaultDatabase } from '../database-file.ts'
import type { NewVersion } from '../history-calls.ts'
import type { VaultOperations } from '../vault-operations.ts'

/** Keeps a version, inside the transaction of the caller. */
export type AddVersion = (version: NewVersion) => void

const versionColumns =
  'id, document_id AS documentId, epoch, seq, number, name, reason, at, by_id AS byId'
const storedVersion = z.object({
  id: z.string(),
  documentId: z.string(),
  epoch: z.string(),
  seq: z.int(),
  number: z.int().nullable(),
  name: z.string(),
  reason: versionReason,
  at: z.int(),
  byId: z.string().nullable(),
})
const storedState = storedVersion.extend({
  state: z.instanceof(Uint8Array),
  sha256: z.instanceof(Uint8Array),
})

const toSha256 = (state: Uint8Array): Buffer => createHash('sha256').update(state).digest()

/** Named states of documents. There is no way to change one. */
export function versionOperations(
  db: VaultDatabase,
): Pick<VaultOperations, 'listVersions' | 'loadVersion'> & Readonly<{ addVersion: AddVersion }> {
  const insert = db.prepare(`
    INSERT INTO doc_version
        (id, document_id, epoch, seq, number, name, reason, at, by_id, state, sha256)
      VALUES
        (:id, :documentId, :epoch, :seq, :number, :name, :reason, :at, :byId, :state, :sha256)`)
  const list = db.prepare(
    `SELECT ${versionColumns} FROM doc_version WHERE document_id = ? ORDER BY seq, rowid`,
  )
  const load = db.prepare(`SELECT ${versionColumns}, state, sha256 FROM doc_version WHERE id = ?`)
  return {
    addVersion(version) {
      insert.run({ ...version, sha256: toSha256(version.state) })
    },
    listVersions: ({ documentId }) => list.all(documentId).map((row) => storedVersion.parse(row)),
    loadVersion({ id }) {
      const row = load.get(id)
      if (row === undefined) return null
      const { sha256, ...version } = storedState.parse(row)
      if (!toSha256(version.state).equals(sha256))
        throw new AppError('vault/damaged', { part: 'versions' })
      return version
    },
  }
}
