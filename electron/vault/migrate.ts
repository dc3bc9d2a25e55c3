import { AppError } from '../../shared/errors/app-error.ts'
import { readSchemaVersion, type VaultDatabase } from './database-file.ts'
import { firstTables } from './migrations/0001-first-tables.ts'
import { versions } from './migrations/0002-versions.ts'
import { partyOfInvite } from './migrations/0003-party-of-invite.ts'
import { search } from './migrations/0004-search.ts'
import { importedRecords } from './migrations/0005-imported-records.ts'
import { answerLinks } from './migrations/0006-answer-links.ts'
import { pilotGroups } from './migrations/0007-pilot-groups.ts'
import type { Migration } from './migrations/migration.ts'

/** Every migration there is, oldest first. Released ones are never edited. */
export const migrations: readonly Migration[] = [
  firstTables,
  versions,
  partyOfInvite,
  search,
  importedRecords,
  answerLinks,
  pilotGroups,
]

/** What `migrate` would do: versions before and after. Throws 'vault/newer' and changes nothing when the file is ahead. */
export function readPendingMigrations(
  db: VaultDatabase,
  all: readonly Migration[] = migrations,
): Readonly<{ from: number; to: number }> {
  const from = readSchemaVersion(db)
  const to = all.at(-1)?.version ?? 0
  if (from > to) throw new AppError('vault/newer', { file: from, app: to })
  return { from, to }
}

/** Runs what is pending in one transaction: after a failure or a crash the file is as it was. */
export function migrate(db: VaultDatabase, all: readonly Migration[] = migrations): void {
  const { from, to } = readPendingMigrations(db, all)
  if (from === to) return
  db.transaction(() => {
    for (const migration of all) {
      if (migration.version > from) migration.up(db)
    }
    db.pragma(`user_version=${to}`)
  }).immediate()
}
