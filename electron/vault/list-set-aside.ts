import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Milliseconds } from './vault-operations.ts'

/** A vault that was moved out of the way, after damage or before a backup took its place. */
export type SetAside = Readonly<{
  /** Path within the vault's folder. */
  path: string
  at: Milliseconds
}>

const setAsideName = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-[0-9a-f]{8}$/

/** Vaults that were set aside in this folder, oldest first. Nobody reads, changes or removes them but the owner by hand. */
export async function listSetAside(folder: string): Promise<readonly SetAside[]> {
  const names = await readdir(join(folder, 'set-aside')).catch(() => [])
  const found = names.flatMap((name) => {
    const parts = setAsideName.exec(name)
    if (parts === null) return []
    const [, year, month, day, hour, minute, second] = parts.map(Number)
    const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
    return [{ path: join('set-aside', name), at }]
  })
  return found.toSorted((a, b) => a.at - b.at)
}
