import { existsSync, statSync } from 'node:fs'
import { buildOperations } from './build-operations.ts'
import type { VaultDatabase } from './database-file.ts'
import { type BatchOutcome, type Call, groupCommit } from './group-commit.ts'
import { openSoundDatabase } from './open-database.ts'

/** An open file with what is needed to open it again. */
export type OpenVaultFile = Readonly<{
  path: string
  key: Uint8Array
  db: VaultDatabase
  /** Opens the file anew after a failure; a parameter so that a test can hand in a file that fails. */
  reopen?: (path: string, key: Uint8Array) => VaultDatabase
}>

/** The open vault file of this thread: runs batches, and starts over with a new connection when the disk failed. */
export class VaultFile {
  readonly #path: string
  readonly #key: Uint8Array
  readonly #reopen: (path: string, key: Uint8Array) => VaultDatabase
  #db: VaultDatabase
  /** Prepared at the first batch: an older file is migrated after it was opened, and has its tables only then. */
  #run: ((calls: readonly Call[]) => BatchOutcome) | null = null

  constructor({ path, key, db, reopen = openSoundDatabase }: OpenVaultFile) {
    this.#path = path
    this.#key = key
    this.#reopen = reopen
    this.#db = db
  }

  /** The connection of now. Not to be kept: it changes after a failed write. */
  get database(): VaultDatabase {
    return this.#db
  }

  get key(): Uint8Array {
    return this.#key
  }

  /** Prepares every operation now, so that a file without their tables is refused at its opening. */
  prepare(): void {
    this.#run ??= groupCommit(this.#db, buildOperations(this.#db))
  }

  /**
   * Runs a batch. After a failed write or fsync the connection is closed, never tried again: the system may
   * have dropped the pages it could not write and say "done" the next time. Closing writes back what was
   * committed before; only when that worked is it certain that nothing of this batch is in the file.
   * `isUsable` is false when it did not, and this object is closed.
   */
  run(calls: readonly Call[]): Readonly<{ outcome: BatchOutcome; isUsable: boolean }> {
    this.#run ??= groupCommit(this.#db, buildOperations(this.#db))
    const outcome = this.#run(calls)
    const isBroken = outcome.isBroken || !this.#forgetErased(calls)
    return { outcome, isUsable: !isBroken || this.#startOver() }
  }

  /** Writes everything back into the one file and empties the log, which still holds pages as they were. */
  emptyLog(): void {
    const [done] = this.#db.pragma('wal_checkpoint(TRUNCATE)') as readonly { busy: number }[]
    if (done?.busy !== 0) throw new Error('the log could not be written back')
  }

  /** Writes everything back into the one file, tidies and closes. The key is wiped. */
  close(): void {
    try {
      this.#db.pragma('optimize')
      this.#db.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      this.#db.close()
      this.#key.fill(0)
    }
  }

  /** After something was removed for good it may not stand in the log either. False when that failed. */
  #forgetErased(calls: readonly Call[]): boolean {
    if (!calls.some(({ name }) => name === 'purgeDocument')) return true
    try {
      this.emptyLog()
      return true
    } catch {
      return false
    }
  }

  #startOver(): boolean {
    try {
      this.#db.close()
      if (hasBytes(`${this.#path}-wal`)) throw new Error('the log could not be written back')
      this.#db = this.#reopen(this.#path, this.#key)
      this.#run = null
      return true
    } catch {
      this.#key.fill(0)
      return false
    }
  }
}

const hasBytes = (path: string): boolean => existsSync(path) && statSync(path).size > 0
