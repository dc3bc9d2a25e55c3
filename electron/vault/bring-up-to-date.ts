import { type BackupSource, makeBackup } from './make-backup.ts'
import { migrate, migrations, readPendingMigrations } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

/** Migrates an older file, after a backup of it as it was: what cannot be backed up is not migrated. */
export async function bringUpToDate(
  source: BackupSource,
  all: readonly Migration[] = migrations,
): Promise<void> {
  const { from, to } = readPendingMigrations(source.db, all)
  if (from === to) return
  await makeBackup(source)
  migrate(source.db, all)
}
