import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors/app-error.ts'
import { findOpeningFault } from './storage-fault.ts'

/**
 * Takes the vault's folder for this process; answers how to let go. An empty SQLite file serves as lock,
 * because Node has no file locks: the operating system releases it with the process. The vault file has
 * such a lock too, but only once its key is known; creating and restoring need one before that.
 * Throws 'vault/locked-by-other'.
 */
export function lockFolder(folder: string): () => void {
  const lock = new Database(join(folder, 'vault.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new AppError(findOpeningFault(error) ?? 'storage/failed', {}, { cause: error })
  }
  return () => lock.close()
}
