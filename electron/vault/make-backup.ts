import { randomBytes } from 'node:crypto'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors/app-error.ts'
import { type Contents, readContents } from './backup-check.ts'
import {
  type BackupManifest,
  backupsFolder,
  removeSuperfluousBackups,
  toBackupId,
} from './backup-list.ts'
import type { VaultDatabase } from './database-file.ts'
import { readFileHash, syncFile } from './file-hash.ts'
import { keyFilePath, requireKeyFile, syncFolder } from './key-file.ts'
import { runTask } from './run-task.ts'
import type { Milliseconds } from './vault-operations.ts'

/** The open vault that is copied. */
export type BackupSource = Readonly<{
  db: VaultDatabase
  key: Uint8Array
  folder: string
  workerUrl: URL
  now: Milliseconds
}>

/**
 * Writes a backup beside the vault and answers it once it was opened again and found whole. VACUUM INTO,
 * because the engine's online backup cannot copy encrypted files and a plain copy would miss the log.
 * The wrapped keys go with it: a backup opens with the passphrase of its day. Throws 'storage/full' or
 * 'storage/failed'; a half-made backup is removed and never listed.
 */
export async function makeBackup(source: BackupSource): Promise<BackupManifest> {
  const { folder, now } = source
  const id = toBackupId(now, randomBytes(4).toString('hex'))
  const making = join(backupsFolder(folder), `making-${id}`)
  await mkdir(making, { recursive: true, mode: 0o700 })
  try {
    const manifest = await fillBackup(source, id, making)
    await rename(making, join(backupsFolder(folder), id))
    await syncFolder(backupsFolder(folder))
    await removeSuperfluousBackups(folder, now)
    return manifest
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

async function fillBackup(
  { db, key, folder, workerUrl, now }: BackupSource,
  id: string,
  making: string,
): Promise<BackupManifest> {
  const path = join(making, 'vault.db')
  // Both in this turn of the loop, so that no commit comes between copy and count.
  db.prepare('VACUUM INTO ?').run(path)
  const contents = readContents(db)
  await chmod(path, 0o600)
  await syncFile(path)
  await requireSame(contents, path, key, workerUrl)
  await copyFile(keyFilePath(folder), join(making, 'vault.json'))
  await syncFile(join(making, 'vault.json'))
  const { vaultId } = await requireKeyFile(making)
  const manifest = { id, at: now, vaultId, sha256: await readFileHash(path), ...contents }
  await writeFile(join(making, 'manifest.json'), JSON.stringify(manifest), { mode: 0o600 })
  await syncFile(join(making, 'manifest.json'))
  await syncFolder(making)
  return manifest
}

async function requireSame(
  contents: Contents,
  path: string,
  key: Uint8Array,
  workerUrl: URL,
): Promise<void> {
  const found = await runTask(workerUrl, 'checkBackupFile', { path, key }).catch(() => null)
  if (!isDeepStrictEqual(found, contents)) throw new AppError('storage/failed', { part: 'backup' })
}
