import Database from 'better-sqlite3'
import { toRawKey } from './raw-key.ts'

export type VaultDatabase = Database.Database

/** Waits this long for another process that is just closing the file, then gives up as locked. */
const busyTimeoutMs = 500

/**
 * Opens (or makes) an SQLCipher 4 file with a raw 256-bit key, for this process alone. Reads nothing yet:
 * the first read throws SQLITE_NOTADB with a wrong key and SQLITE_BUSY when another process has the file.
 * The lock is the operating system's, so a killed process leaves none behind. Careful: closing any other
 * handle on this file in the same process drops that lock (POSIX), so nobody may read its bytes meanwhile.
 */
export function openDatabaseFile(
  path: string,
  key: Uint8Array,
  options: Readonly<{ readonly: boolean }> = { readonly: false },
): VaultDatabase {
  const db = new Database(path, { fileMustExist: true, timeout: busyTimeoutMs, ...options })
  try {
    db.pragma(`cipher='sqlcipher'`)
    db.pragma('legacy=4')
    const rawKey = toRawKey(key)
    // Safe: the engine has this method; the types are those of plain better-sqlite3.
    ;(db as VaultDatabase & { key(rawKey: Buffer): number }).key(rawKey)
    rawKey.fill(0)
    db.pragma('locking_mode=EXCLUSIVE')
    db.pragma('temp_store=MEMORY')
    db.pragma('foreign_keys=ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Settings for writing: every commit is on the disk (also on macOS) before it counts, deleted text is overwritten. */
export function setUpForWriting(db: VaultDatabase): void {
  db.pragma('journal_mode=WAL')
  db.pragma('synchronous=FULL')
  db.pragma('fullfsync=ON')
  db.pragma('checkpoint_fullfsync=ON')
  db.pragma('secure_delete=ON')
}

/** Number of the newest migration that ran on this file. */
export const readSchemaVersion = (db: VaultDatabase): number =>
  Number(db.pragma('user_version', { simple: true }))
