import Database from 'better-sqlite3'
import type { ErrorCode } from '../../shared/errors/app-error.ts'

/** Result codes that say "this one call was wrong", not "the file is in trouble". */
const faultsOfTheCall = [
  'SQLITE_CONSTRAINT',
  'SQLITE_MISMATCH',
  'SQLITE_TOOBIG',
  'SQLITE_RANGE',
  'SQLITE_ERROR',
]
const faultsOfTheFile = [
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_FORMAT',
  'SQLITE_IOERR_SHORT_READ',
  'SQLITE_IOERR_DATA',
]

const codeOf = (error: unknown): string | null =>
  error instanceof Database.SqliteError ? error.code : null

const startsWithOneOf = (code: string, starts: readonly string[]): boolean =>
  starts.some((start) => code.startsWith(start))

/** What an error says about the disk while the vault is in use; null when it says nothing about it. */
export function findStorageFault(error: unknown): 'storage/full' | 'storage/failed' | null {
  const code = codeOf(error)
  if (code === null || startsWithOneOf(code, faultsOfTheCall)) return null
  return code === 'SQLITE_FULL' ? 'storage/full' : 'storage/failed'
}

/** What an error says about the file while it is being opened with the right key. */
export function findOpeningFault(error: unknown): ErrorCode | null {
  const code = codeOf(error)
  if (code === null) return null
  if (startsWithOneOf(code, ['SQLITE_BUSY', 'SQLITE_LOCKED'])) return 'vault/locked-by-other'
  // SQLITE_ERROR here is a schema that cannot be read: the key is right, so the file is not.
  if (startsWithOneOf(code, [...faultsOfTheFile, 'SQLITE_ERROR'])) return 'vault/damaged'
  return findStorageFault(error)
}
