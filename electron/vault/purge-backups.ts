import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupManifest, backupsFolder, listBackups } from './backup-list.ts'
import { syncFolder } from './key-file.ts'
import { type BackupSource, makeBackup } from './make-backup.ts'

/** The backup that stays, and how many finished ones went. */
export type RenewedBackups = Readonly<{ backup: BackupManifest; removed: number }>

/**
 * Makes a backup, and only when it counts removes every other one, unfinished ones included: they hold what
 * was removed for good since. Throws as `makeBackup` does, and then nothing is removed.
 */
export async function renewBackups(source: BackupSource): Promise<RenewedBackups> {
  const { folder } = source
  const former = await listBackups(folder)
  const backup = await makeBackup(source)
  const others = (await readdir(backupsFolder(folder))).filter((name) => name !== backup.id)
  await Promise.all(
    others.map((name) => rm(join(backupsFolder(folder), name), { recursive: true, force: true })),
  )
  await syncFolder(backupsFolder(folder))
  return { backup, removed: former.length }
}
