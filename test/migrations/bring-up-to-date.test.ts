import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listBackups as readBackups } from '../../electron/vault/backup-list.ts'
import { bringUpToDate } from '../../electron/vault/bring-up-to-date.ts'
import { readSchemaVersion } from '../../electron/vault/database-file.ts'
import { requireKeyFile } from '../../electron/vault/key-file.ts'
import { migrations } from '../../electron/vault/migrate.ts'
import type { Migration } from '../../electron/vault/migrations/migration.ts'
import { openSoundDatabase } from '../../electron/vault/open-database.ts'
import { unlockDataKey } from '../../electron/vault/unlock.ts'
import { createTemporaryVault, vaultWorkerUrl } from '../helpers/temporary-vault.ts'
import { exampleCreation } from '../helpers/vault-database.ts'

const current = migrations.length

const next: Migration = {
  version: current + 1,
  name: 'next',
  up: (db) => db.exec('CREATE TABLE added (id TEXT) STRICT'),
}
const failing: Migration = { ...next, up: (db) => db.exec('INSERT INTO nowhere VALUES (1)') }

/** A vault of the present version, open in this thread. */
async function openPresent() {
  const { vault, location, passphrase, close } = await createTemporaryVault()
  onTestFinished(close)
  await vault.call('createCase', exampleCreation)
  await vault.close()
  const { folder } = location
  const key = await unlockDataKey(await requireKeyFile(folder), { passphrase })
  const db = openSoundDatabase(join(folder, 'vault.db'), key)
  onTestFinished(() => void db.close())
  return { db, key, folder, workerUrl: vaultWorkerUrl, now: Date.now() }
}

test('an older file is backed up as it was, then migrated', async () => {
  const source = await openPresent()
  await bringUpToDate(source, [...migrations, next])
  expect(readSchemaVersion(source.db)).toBe(current + 1)
  expect(await readBackups(source.folder)).toMatchObject([{ schemaVersion: current, records: 1 }])
})

test('a migration that fails leaves the file at its version, beside its backup', async () => {
  const source = await openPresent()
  await expect(bringUpToDate(source, [...migrations, failing])).rejects.toThrow('nowhere')
  expect(readSchemaVersion(source.db)).toBe(current)
  expect(await readBackups(source.folder)).toHaveLength(1)
})

test('a file of this version is neither backed up nor touched', async () => {
  const source = await openPresent()
  await bringUpToDate(source)
  expect(await readBackups(source.folder)).toEqual([])
})
