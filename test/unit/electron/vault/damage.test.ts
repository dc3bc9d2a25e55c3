import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { VaultDatabase } from '../../../../electron/vault/database-file.ts'
import { countLostCommits, readCommitPlaces } from '../../../../electron/vault/log-gap.ts'
import { openSoundDatabase } from '../../../../electron/vault/open-database.ts'
import { openVault } from '../../../../electron/vault/open-vault.ts'
import { createTemporaryVault } from '../../../helpers/temporary-vault.ts'
import {
  exampleCreation,
  exampleUpdate,
  openTestOperations,
} from '../../../helpers/vault-database.ts'

const updates = 30
const frameBytes = 4096 + 24

/** A file with a checkpoint behind it and 30 commits in its log, and copies of it with one byte flipped. */
function openWithLog() {
  const { operations, db, path, key } = openTestOperations()
  operations.createCase(exampleCreation)
  db.pragma('wal_checkpoint(TRUNCATE)')
  for (let update = 0; update < updates; update++) operations.appendUpdate(exampleUpdate)
  const bytes = { db: readFileSync(path), log: readFileSync(`${path}-wal`) }
  let copies = 0
  const copyWith = (harm: Readonly<{ db?: Uint8Array; log?: Uint8Array }>): string => {
    const copy = `${path}.${copies++}`
    writeFileSync(copy, harm.db ?? bytes.db)
    writeFileSync(`${copy}-wal`, harm.log ?? bytes.log)
    return copy
  }
  const openCopy = (copy: string) => {
    const places = readCommitPlaces(`${copy}-wal`)
    const opened = openSoundDatabase(copy, key)
    onTestFinished(() => void opened.close())
    return { opened, lost: countLostCommits(opened, places), rows: countRows(opened) }
  }
  return { ...bytes, copyWith, openCopy }
}

const countRows = (db: VaultDatabase): unknown =>
  db.prepare('SELECT count(*) FROM doc_log').pluck().get()

function flip(bytes: Uint8Array, place: number): Uint8Array {
  const flipped = Buffer.from(bytes)
  flipped[place] = (flipped[place] ?? 0) ^ 0x10
  return flipped
}

describe('one flipped byte', () => {
  test('anywhere in the file is found, or changes nothing that can be read', () => {
    const { db, log, copyWith, openCopy } = openWithLog()
    const empty = log.subarray(0, 0)
    const step = 997 // a prime: every part of a page is met
    let found = 0
    for (let place = 0; place < db.length; place += step) {
      try {
        const { opened } = openCopy(copyWith({ db: flip(db, place), log: empty }))
        expect(opened.pragma('integrity_check', { simple: true })).toBe('ok')
      } catch (error) {
        expect(error).toMatchObject({ code: 'vault/damaged' })
        found += 1
      }
    }
    expect(found).toBeGreaterThan((db.length / step) * 0.9)
  })

  test('in the log is counted as lost commits, except in the last one, which may be a torn write', () => {
    const { log, copyWith, openCopy } = openWithLog()
    const places = [0, 9, 18, 25, 40, 32 + 5, 32 + 200]
    for (let place = 32; place < log.length; place += 7919) places.push(place)
    for (const place of places) {
      const { lost, rows } = openCopy(copyWith({ log: flip(log, place) }))
      const missing = updates - Number(rows)
      // Not the exact number: the flipped byte may be the mark of a commit itself.
      expect({ place, isFound: lost > 0 }).toEqual({ place, isFound: missing > 1 })
    }
  })
})

describe('a log that was cut off', () => {
  test('by a crash at any length is no damage', () => {
    const { log, copyWith, openCopy } = openWithLog()
    for (let length = 0; length < log.length; length += 3 * frameBytes + 511) {
      expect(openCopy(copyWith({ log: log.subarray(0, length) })).lost).toBe(0)
    }
  })

  test('is no damage either when frames of an earlier generation follow', () => {
    const { operations, db, path, key } = openTestOperations()
    operations.createCase(exampleCreation)
    for (let update = 0; update < updates; update++) operations.appendUpdate(exampleUpdate)
    // Checkpointed but not cut off: the next commit starts over at the beginning of the same log.
    db.pragma('wal_checkpoint(RESTART)')
    operations.appendUpdate(exampleUpdate)
    const copy = `${path}.copy`
    copyFileSync(path, copy)
    copyFileSync(`${path}-wal`, `${copy}-wal`)
    expect(readCommitPlaces(`${copy}-wal`)).toHaveLength(1)
    const places = readCommitPlaces(`${copy}-wal`)
    const opened = openSoundDatabase(copy, key)
    expect(countLostCommits(opened, places)).toBe(0)
    opened.close()
  })
})

test('a vault with a damaged log opens, names what is lost, keeps the log and starts new epochs', async () => {
  const { vault, location, passphrase, close } = await createTemporaryVault()
  onTestFinished(close)
  await vault.call('createCase', exampleCreation)
  for (let update = 0; update < updates; update++) await vault.call('appendUpdate', exampleUpdate)
  const path = join(location.folder, 'vault.db')
  // What a crash would leave: read before closing tidies up.
  const [file, log] = [await readFile(path), await readFile(`${path}-wal`)]
  await vault.close()
  await writeFile(path, file)
  await writeFile(`${path}-wal`, flip(log, log.length - 20 * frameBytes))

  const opened = await openVault(location, { passphrase })
  const [record] = await opened.call('listRecords', { caseId: null, type: 'vault.logDamaged' })
  const { logRows } = await opened.call('count', {})
  expect(record?.body).toEqual({ lostCommits: updates - logRows })
  expect((await opened.call('findDocument', { id: 'doc-1' }))?.epoch).not.toBe('epoch-1')
  await opened.close()
  const [setAside = ''] = await readdir(join(location.folder, 'set-aside'))
  expect(await readdir(join(location.folder, 'set-aside', setAside))).toEqual(['vault.db-wal'])
})
