import { closeSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors/app-error.ts'

/** Stands in a table of every vault. Found in the bytes of a file, it proves that the file is not encrypted. */
export const canaryWord = 'rondetafel-kanarie-5f0c2b9e-a41d'

const plainHeader = 'SQLite format 3\0'
const chunkBytes = 1024 * 1024
/** Shorter than one page: nothing that SQLite or we ever leave behind. */
const smallestFileBytes = 4096

/**
 * Looks at the bytes of a vault file and its log, and refuses what is readable. Only before the file is
 * opened: closing a handle drops this process's lock on it (see openDatabaseFile).
 * Throws 'vault/not-encrypted' or, for a missing or cut-off file, 'vault/damaged'.
 */
export function requireEncryptedBytes(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size < smallestFileBytes) throw new AppError('vault/damaged', { part: 'file' })
  for (const file of [path, `${path}-wal`]) {
    if (hasReadableBytes(file)) throw new AppError('vault/not-encrypted')
  }
}

/** Throws 'vault/not-encrypted' for an engine without encryption: plain SQLite ignores a key in silence. */
export function requireCipherEngine(): void {
  // In memory: asked of a damaged file, the same question fails for another reason.
  const db = new Database(':memory:')
  try {
    db.prepare('SELECT sqlite3mc_version()').get()
  } catch (error) {
    throw new AppError('vault/not-encrypted', { part: 'engine' }, { cause: error })
  } finally {
    db.close()
  }
}

function hasReadableBytes(path: string): boolean {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return false
  const file = openSync(path, 'r')
  try {
    // The end of each chunk is kept in front of the next, so that a word across the border is seen.
    const overlap = canaryWord.length
    const buffer = Buffer.alloc(overlap + chunkBytes)
    for (let position = 0; ; position += chunkBytes) {
      const count = readSync(file, buffer, overlap, chunkBytes, position)
      if (position === 0 && buffer.indexOf(plainHeader, overlap, 'latin1') === overlap) return true
      if (buffer.subarray(0, overlap + count).includes(canaryWord, 0, 'latin1')) return true
      if (count < chunkBytes) return false
      buffer.copyWithin(0, chunkBytes)
    }
  } finally {
    closeSync(file)
  }
}
