import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors/app-error.ts'
import { type BackupManifest, backupsFolder, findBackup, toBackupId } from './backup-list.ts'
import { writeDoorState } from './door-state.ts'
import { readFileHash, syncFile } from './file-hash.ts'
import { lockFolder } from './folder-lock.ts'
import {
  type KeyFile,
  keyFilePath,
  readKeyFile,
  requireKeyFile,
  syncFolder,
  writeKeyFile,
} from './key-file.ts'
import type { Milliseconds } from './vault-operations.ts'

/**
 * Puts a checked backup in the place of the vault, whose files are moved to set-aside/ and never deleted.
 * Each step leaves a state from which restoring again works: the mark "give every document a new epoch"
 * is written before the files change, and a vault.json without its vault.db reads as damaged, not missing.
 * Throws 'vault/no-backup' (unknown, or changed since it was made) or 'vault/locked-by-other'.
 */
export async function restoreFromBackup(
  args: Readonly<{ folder: string; backupId: string; now: Milliseconds }>,
): Promise<Readonly<{ setAside: string }>> {
  const unlock = lockFolder(args.folder)
  try {
    return await replaceVault(args)
  } finally {
    unlock()
  }
}

async function replaceVault({
  folder,
  backupId,
  now,
}: Readonly<{ folder: string; backupId: string; now: Milliseconds }>): Promise<
  Readonly<{ setAside: string }>
> {
  const backup = await requireBackup(folder, backupId)
  const staged = join(folder, 'vault.db.restoring')
  await copyFile(join(backupsFolder(folder), backup.id, 'vault.db'), staged)
  await syncFile(staged)
  if ((await readFileHash(staged)) !== backup.sha256) {
    await rm(staged)
    throw new AppError('vault/no-backup', { reason: 'changed' })
  }
  const setAside = await makeSetAside(folder, now)
  await copyIfThere(keyFilePath(folder), join(folder, setAside, 'vault.json'))
  await writeKeyFile(folder, {
    ...(await chooseKeyFile(folder, backup)),
    restored: toMark(backup, now),
  })
  await moveVaultFiles(folder, setAside)
  await rename(staged, join(folder, 'vault.db'))
  await syncFolder(folder)
  await writeDoorState(folder, { foundDamaged: false, schemaVersion: backup.schemaVersion })
  return { setAside }
}

const toMark = ({ id, at }: BackupManifest, now: Milliseconds): KeyFile['restored'] => ({
  token: randomBytes(16).toString('hex'),
  backupId: id,
  backupAt: at,
  at: now,
})

async function requireBackup(folder: string, id: string): Promise<BackupManifest> {
  const backup = await findBackup(folder, id)
  if (backup === null) throw new AppError('vault/no-backup', { reason: 'unknown' })
  return backup
}

/** The vault's own wrapped keys while they are sound: the passphrase may have changed since the backup. */
async function chooseKeyFile(folder: string, { id, vaultId }: BackupManifest): Promise<KeyFile> {
  const own = await readKeyFile(folder).catch(() => null)
  if (own !== null && own.vaultId === vaultId) return own
  return requireKeyFile(join(backupsFolder(folder), id))
}

/** Makes an empty folder under set-aside/ and answers its path within the vault's folder. */
export async function makeSetAside(folder: string, now: Milliseconds): Promise<string> {
  const setAside = join('set-aside', toBackupId(now, randomBytes(4).toString('hex')))
  await mkdir(join(folder, setAside), { recursive: true, mode: 0o700 })
  return setAside
}

/** Moves vault.db first: after a crash halfway the vault reads as damaged, not as one that lacks its log. */
export async function moveVaultFiles(folder: string, setAside: string): Promise<void> {
  for (const name of ['vault.db', 'vault.db-wal', 'vault.db-shm', 'vault.db-journal']) {
    if (await isThere(join(folder, name))) {
      await rename(join(folder, name), join(folder, setAside, name))
    }
  }
  await syncFolder(join(folder, setAside))
}

const isThere = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )

async function copyIfThere(from: string, to: string): Promise<void> {
  if (await isThere(from)) await copyFile(from, to)
}
