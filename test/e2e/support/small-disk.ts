import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own for one vault, that can be filled and emptied. */
export type SmallDisk = Readonly<{
  folder: string
  /** Leaves not one block free. */
  fill(): void
  makeRoom(): void
  remove(): void
}>

/** Only root may mount; elsewhere the vault's own tests tell the story of the full disk. */
export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount()

/** Mounts a small disk in memory. Must be removed. */
export function mountSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'rondetafel-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', folder], { stdio: 'ignore' })
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder)
      try {
        writeFileSync(ballast, Buffer.alloc(bavail * bsize))
      } catch (error) {
        // The host took some of it meanwhile; the rest was written, and the disk is full as it should be.
        if (!isNoSpace(error)) throw error
      }
    },
    makeRoom: () => rmSync(ballast),
    remove: () => {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true })
    },
  }
}

const isNoSpace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

function tryMount(): boolean {
  try {
    mountSmallDisk().remove()
    return true
  } catch {
    return false
  }
}
