import { copyFile, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors/app-error.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { requireEncryptedBytes } from './canary.ts'
import { requireConfirmed } from './confirm-key.ts'
import { setUpForWriting, type VaultDatabase } from './database-file.ts'
import { deriveApart } from './derive-apart.ts'
import { writeDoorState } from './door-state.ts'
import { keyFilePath, readKeyFile, writeKeyFile } from './key-file.ts'
import { countLostCommits, readCommitPlaces } from './log-gap.ts'
import { migrate, readPendingMigrations } from './migrate.ts'
import { openFile, openSoundDatabase } from './open-database.ts'
import { makeSetAside, moveVaultFiles } from './restore.ts'
import { rotateEpochsAfterLoss, rotateEpochsAfterRestore } from './rotate-epochs.ts'
import type { CommandArgs } from './thread-messages.ts'
import { createKeys, unlockDataKey } from './unlock.ts'
import { VaultFile } from './vault-file.ts'
import { readVaultState } from './vault-presence.ts'

/** Where the encrypted file is. */
export const vaultPath = (folder: string): string => join(folder, 'vault.db')

/**
 * Makes a new vault and opens it. vault.json is written first and counts as unconfirmed, so a crash halfway
 * leaves something that may be made anew. Throws 'vault/exists', 'vault/weak-passphrase', 'storage/…'.
 */
export async function createVaultFile(
  args: CommandArgs<'create'>,
): Promise<Readonly<{ file: VaultFile; recoveryKey: string }>> {
  const { folder, now } = args
  await setUnconfirmedAside(folder, now)
  // Its dictionaries are megabytes that only a new passphrase needs.
  const { requireStrongPassphrase } = await import('./passphrase-strength.ts')
  requireStrongPassphrase(args.passphrase, [args.ownerName, ...args.personalWords])
  const { file, dataKey, recoveryKey } = await createKeys(args, deriveApart(args))
  await writeKeyFile(folder, file)
  await makeEmptyFile(vaultPath(folder))
  fillNewFile(vaultPath(folder), dataKey)
  const opened = openChecked(folder, dataKey)
  await noteOpened(folder, opened.database, now)
  return { file: opened, recoveryKey }
}

async function setUnconfirmedAside(folder: string, now: number): Promise<void> {
  const { state } = await readVaultState(folder)
  if (state === 'missing') return
  if (state !== 'unconfirmed') throw new AppError('vault/exists')
  const setAside = await makeSetAside(folder, now)
  await moveVaultFiles(folder, setAside)
  await rename(keyFilePath(folder), join(folder, setAside, 'vault.json'))
}

/** Readable by its owner only; SQLite's log files take the rights of the file they belong to. */
async function makeEmptyFile(path: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  await handle.close()
}

/** Closed again before its bytes are looked at, see openDatabaseFile; it must not be readable. */
function fillNewFile(path: string, key: Uint8Array): void {
  const db = openFile(path, key)
  try {
    setUpForWriting(db)
    migrate(db)
  } finally {
    db.close()
  }
  requireEncryptedBytes(path)
}

/**
 * Unlocks and opens the vault: right key first, then a sound file, then whatever is due (a backup before
 * migrating, new epochs after a restore). Throws every 'vault/…' code there is for an existing vault.
 */
export async function openVaultFile(args: CommandArgs<'open'>): Promise<VaultFile> {
  const { folder, now } = args
  const keyFile = await readKeyFile(folder)
  if (keyFile === null) throw new AppError(await whyThereAreNoKeys(folder))
  requireConfirmed(keyFile)
  const key = await unlockDataKey(keyFile, args.secret, deriveApart(args))
  try {
    const commitPlaces = readCommitPlaces(`${vaultPath(folder)}-wal`)
    const opened = openChecked(folder, key)
    try {
      const lostCommits = countLostCommits(opened.database, commitPlaces)
      if (lostCommits > 0) await keepDamagedLog(folder, now)
      const workerUrl = new URL(args.workerUrl)
      await bringUpToDate({ db: opened.database, key, folder, workerUrl, now })
      rotateEpochsAfterRestore(opened.database, keyFile.restored)
      if (lostCommits > 0) rotateEpochsAfterLoss(opened.database, lostCommits, now)
      opened.prepare()
      // A crash right after something was removed for good left it in the log.
      opened.emptyLog()
    } catch (error) {
      opened.close()
      throw error
    }
    await noteOpened(folder, opened.database, now)
    return opened
  } catch (error) {
    key.fill(0)
    if (error instanceof AppError && error.code === 'vault/damaged') {
      await writeDoorState(folder, { foundDamaged: true })
    }
    throw error
  }
}

function openChecked(folder: string, key: Uint8Array): VaultFile {
  const path = vaultPath(folder)
  return new VaultFile({ path, key, db: openSoundDatabase(path, key) })
}

/** A copy, before the next commit writes over it. Of the log only: vault.db may not be touched while it is open. */
async function keepDamagedLog(folder: string, now: number): Promise<void> {
  const setAside = await makeSetAside(folder, now)
  await copyFile(`${vaultPath(folder)}-wal`, join(folder, setAside, 'vault.db-wal'))
}

const whyThereAreNoKeys = async (folder: string): Promise<'vault/damaged' | 'vault/missing'> =>
  (await readVaultState(folder)).state === 'damaged' ? 'vault/damaged' : 'vault/missing'

async function noteOpened(folder: string, db: VaultDatabase, now: number): Promise<void> {
  const schemaVersion = readPendingMigrations(db).from
  await writeDoorState(folder, { lastOpenedAt: now, schemaVersion, foundDamaged: false })
}
