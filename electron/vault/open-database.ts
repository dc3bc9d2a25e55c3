import { AppError } from '../../shared/errors/app-error.ts'
import { requireCipherEngine, requireEncryptedBytes } from './canary.ts'
import { openDatabaseFile, setUpForWriting, type VaultDatabase } from './database-file.ts'
import { readPendingMigrations } from './migrate.ts'
import { findOpeningFault } from './storage-fault.ts'

/**
 * Opens a vault file with its right key and looks whether it is sound, oldest doubt first: encrypted at
 * all, ours alone, readable, not newer than this app, no page damaged. Migrates nothing.
 * Throws 'vault/not-encrypted', 'vault/locked-by-other', 'vault/damaged' or 'vault/newer'.
 */
export function openSoundDatabase(path: string, key: Uint8Array): VaultDatabase {
  requireCipherEngine()
  requireEncryptedBytes(path)
  const db = openFile(path, key)
  try {
    // A vault is only ever seen with its first migration done; zero means that its first page is lost.
    if (readPendingMigrations(db).from === 0) throw new AppError('vault/damaged', { part: 'file' })
    setUpForWriting(db)
    requireSoundPages(db, 'quick_check')
    return db
  } catch (error) {
    db.close()
    throw toOpeningError(error)
  }
}

/** Opens without looking inside: for a file that this connection is about to fill. */
export function openFile(path: string, key: Uint8Array): VaultDatabase {
  try {
    return openDatabaseFile(path, key)
  } catch (error) {
    throw toOpeningError(error)
  }
}

/** Throws 'vault/damaged' when a page, index or constraint is broken. */
export function requireSoundPages(
  db: VaultDatabase,
  check: 'quick_check' | 'integrity_check',
): void {
  if (db.pragma(`${check}(1)`, { simple: true }) !== 'ok') {
    throw new AppError('vault/damaged', { part: 'pages' })
  }
}

/** What cannot be opened, in the door's words; what is no fault of the file is passed on. */
function toOpeningError(error: unknown): unknown {
  const code = findOpeningFault(error)
  return code === null ? error : new AppError(code, {}, { cause: error })
}
