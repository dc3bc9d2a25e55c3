import { z } from 'zod'
import { openDatabaseFile, type VaultDatabase } from './database-file.ts'
import { requireSoundPages } from './open-database.ts'

/** What a backup must hold to be the vault it was taken from. */
export type Contents = Readonly<{
  schemaVersion: number
  lastSeq: number
  logRows: number
  records: number
  lastHash: string
}>

const storedContents = z.object({
  schemaVersion: z.int(),
  lastSeq: z.int(),
  logRows: z.int(),
  records: z.int(),
  lastHash: z.string(),
})

/** Counts a vault's contents. Only tables of the first migration, so that older files can be counted too. */
export function readContents(db: VaultDatabase): Contents {
  const row = db
    .prepare(
      `SELECT (SELECT user_version FROM pragma_user_version) AS schemaVersion,
        (SELECT coalesce(max(seq), 0) FROM doc_log) AS lastSeq,
        (SELECT count(*) FROM doc_log) AS logRows,
        (SELECT count(*) FROM record_event) AS records,
        coalesce((SELECT hash FROM record_event ORDER BY n DESC LIMIT 1), '') AS lastHash`,
    )
    .get()
  return storedContents.parse(row)
}

/** Opens a finished backup with the vault's key, checks every page and counts it. Throws when it is not sound. */
export async function checkBackupFile(
  args: Readonly<{ path: string; key: Uint8Array }>,
): Promise<Contents> {
  const db = openDatabaseFile(args.path, args.key, { readonly: true })
  try {
    requireSoundPages(db, 'integrity_check')
    return readContents(db)
  } finally {
    db.close()
    args.key.fill(0)
  }
}
