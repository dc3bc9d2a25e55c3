import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { buildOperations } from './build-operations.ts'
import type { VaultDatabase } from './database-file.ts'
import type { KeyFile } from './key-file.ts'
import type { Milliseconds } from './vault-operations.ts'

const doneSetting = 'vault.restoreDone'
const storedDocument = z.object({ id: z.string(), epoch: z.string() })

/**
 * After a restore: gives every document a new epoch with the same content, once per restore, and records
 * it. Without this, a screen that still holds the lost future would write into the restored past, and
 * client ids that were issued after the backup could be issued to somebody else.
 */
export function rotateEpochsAfterRestore(db: VaultDatabase, restored: KeyFile['restored']): void {
  if (restored === null) return
  const operations = buildOperations(db)
  if (operations.readSetting({ name: doneSetting }) === restored.token) return
  const { token, backupId, backupAt, at } = restored
  db.transaction(() => {
    relabelAll(db)
    operations.writeSetting({ name: doneSetting, value: token })
    const body = { backupId, backupAt: new Date(backupAt).toISOString() }
    operations.appendRecords({
      records: [{ caseId: null, type: 'vault.restored', body, byId: null, at }],
    })
  }).immediate()
}

/** The same after a damaged log: what was in it is a lost future too. Records how many commits are missing. */
export function rotateEpochsAfterLoss(
  db: VaultDatabase,
  lostCommits: number,
  at: Milliseconds,
): void {
  const operations = buildOperations(db)
  db.transaction(() => {
    relabelAll(db)
    operations.appendRecords({
      records: [{ caseId: null, type: 'vault.logDamaged', body: { lostCommits }, byId: null, at }],
    })
  }).immediate()
}

/** Aliases keep the old epoch on purpose: whoever had one gets a new client id. */
function relabelAll(db: VaultDatabase): void {
  const statements = ['doc_log', 'doc_snapshot', 'doc_version'].map((table) =>
    db.prepare(`UPDATE ${table} SET epoch = :next WHERE document_id = :id AND epoch = :epoch`),
  )
  const setEpoch = db.prepare('UPDATE document SET epoch = :next WHERE id = :id')
  for (const row of db.prepare('SELECT id, epoch FROM document').all()) {
    const document = storedDocument.parse(row)
    const next = randomBytes(16).toString('hex')
    for (const statement of statements) statement.run({ ...document, next })
    setEpoch.run({ id: document.id, next })
  }
}
