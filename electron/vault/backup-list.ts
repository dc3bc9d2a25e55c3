import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Milliseconds } from './vault-operations.ts'

/** Written last into a backup's folder: a backup without one is unfinished and does not count. */
export const backupManifest = z.object({
  id: z.string(),
  at: z.int(),
  vaultId: z.string(),
  sha256: z.string(),
  schemaVersion: z.int(),
  lastSeq: z.int(),
  logRows: z.int(),
  records: z.int(),
  lastHash: z.string(),
})
export type BackupManifest = Readonly<z.output<typeof backupManifest>>

/** Where backups are, one folder each: vault.db, vault.json, manifest.json. */
export const backupsFolder = (folder: string): string => join(folder, 'backups')

const backupId = /^\d{8}T\d{6}Z-[0-9a-f]{8}$/
const keptNewest = 7
const keptDays = 28
const dayMs = 24 * 60 * 60 * 1000

/** Id of a backup: its time, readable, and something random. Also the name of its folder. */
export const toBackupId = (at: Milliseconds, random: string): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${random}`

/** Finished backups, newest first. */
export async function listBackups(folder: string): Promise<readonly BackupManifest[]> {
  const names = await readdir(backupsFolder(folder)).catch(() => [])
  const manifests = await Promise.all(
    names.filter((name) => backupId.test(name)).map((name) => readManifest(folder, name)),
  )
  return manifests
    .filter((manifest) => manifest !== null)
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

/** One finished backup; null when there is none of that id. */
export async function findBackup(folder: string, id: string): Promise<BackupManifest | null> {
  return backupId.test(id) ? readManifest(folder, id) : null
}

async function readManifest(folder: string, id: string): Promise<BackupManifest | null> {
  try {
    const path = join(backupsFolder(folder), id, 'manifest.json')
    const manifest = backupManifest.parse(JSON.parse(await readFile(path, 'utf8')))
    return manifest.id === id ? manifest : null
  } catch {
    return null
  }
}

/** Which backups may go: neither among the newest seven, nor the last of one of the past 28 days. */
export function findSuperfluous(
  backups: readonly Pick<BackupManifest, 'id' | 'at'>[],
  now: Milliseconds,
): readonly string[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at)
  const lastOfDay = new Map<number, string>()
  for (const { id, at } of newestFirst) {
    const day = Math.floor(at / dayMs)
    if (!lastOfDay.has(day) && now - at <= keptDays * dayMs) lastOfDay.set(day, id)
  }
  const kept = new Set([
    ...newestFirst.slice(0, keptNewest).map(({ id }) => id),
    ...lastOfDay.values(),
  ])
  return newestFirst.map(({ id }) => id).filter((id) => !kept.has(id))
}

/** Removes what findSuperfluous names. */
export async function removeSuperfluousBackups(folder: string, now: Milliseconds): Promise<void> {
  const ids = findSuperfluous(await listBackups(folder), now)
  await Promise.all(
    ids.map((id) => rm(join(backupsFolder(folder), id), { recursive: true, force: true })),
  )
}
