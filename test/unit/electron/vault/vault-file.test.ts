import { existsSync, renameSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { VaultDatabase } from '../../../../electron/vault/database-file.ts'
import { openSoundDatabase } from '../../../../electron/vault/open-database.ts'
import { VaultFile } from '../../../../electron/vault/vault-file.ts'
import {
  exampleCreation,
  exampleUpdate,
  openTestDatabase,
} from '../../../helpers/vault-database.ts'

/** The same database, whose COMMIT fails as a failed fsync does while `disk.isFailing`. */
function withFailingCommit(db: VaultDatabase, disk: { isFailing: boolean }): VaultDatabase {
  return new Proxy(db, {
    get(target, name) {
      if (name === 'prepare') {
        return (source: string) => {
          const statement = target.prepare(source)
          return source === 'COMMIT' ? failing(statement, disk) : statement
        }
      }
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

const failing = (statement: { run(): unknown }, disk: { isFailing: boolean }) => ({
  run() {
    if (disk.isFailing) throw new Database.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC')
    return statement.run()
  },
})

function open() {
  const { db, path, key } = openTestDatabase()
  const disk = { isFailing: false }
  const opened: VaultDatabase[] = []
  const reopen = () => {
    const next = openSoundDatabase(path, key)
    opened.push(next)
    return next
  }
  const file = new VaultFile({ path, key, db: withFailingCommit(db, disk), reopen })
  file.run([{ id: 1, name: 'createCase', args: exampleCreation }])
  return { file, disk, db, path, opened }
}

const append = { id: 2, name: 'appendUpdate', args: exampleUpdate } as const

describe('a failed fsync', () => {
  test('rejects the batch, keeps nothing of it and goes on with a new connection', () => {
    const { file, disk, db, opened } = open()
    disk.isFailing = true
    const failed = file.run([append, { ...append, id: 3 }])
    expect(failed.outcome.replies).toEqual([
      { id: 2, error: { code: 'storage/failed', details: {} } },
      { id: 3, error: { code: 'storage/failed', details: {} } },
    ])
    expect(failed.isUsable).toBe(true)
    expect(db.open).toBe(false)
    expect(opened).toHaveLength(1)

    const { outcome } = file.run([append])
    expect(outcome.replies).toEqual([{ id: 2, value: { seq: 1 } }])
    file.close()
  })

  test('ends the use of the file, key wiped, when the log cannot be written back', () => {
    const { file, disk, path } = open()
    disk.isFailing = true
    // The file is gone from its place: closing still works, opening anew does not.
    renameSync(path, `${path}.away`)
    expect(file.run([append]).isUsable).toBe(false)
    expect(file.key.every((byte) => byte === 0)).toBe(true)
  })
})

describe('closing', () => {
  test('leaves one whole file and wipes the key', () => {
    const { file, path } = open()
    file.run([append])
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
    file.close()
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(file.key.every((byte) => byte === 0)).toBe(true)
  })
})

describe('the lock of the file itself', () => {
  test('refuses a second opening and names the reason', () => {
    const { file, path } = open()
    expect(() => openSoundDatabase(path, new Uint8Array(32).fill(7))).toThrow(
      'vault/locked-by-other',
    )
    file.close()
  })
})
