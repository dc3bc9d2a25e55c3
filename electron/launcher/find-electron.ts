import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Folder of the package that fetches the binary on first use; it ships without one. */
export const electronFolder = dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
)

/** The Electron binary, or null. ELECTRON_OVERRIDE_DIST_PATH points at one that was placed by hand. */
export function findElectron(folder: string = electronFolder): string | null {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
  return existsSync(path) ? path : null
}
