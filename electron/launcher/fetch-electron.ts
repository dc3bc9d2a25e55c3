import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronFolder } from './find-electron.ts'

/** How long a fetch may take. Tests shorten them. */
export type FetchLimits = Readonly<{ stallMs: number; totalMs: number; lookEveryMs: number }>

const usualLimits: FetchLimits = {
  /** No byte for this long means that the line is dead; fetch itself would wait five minutes. */
  stallMs: 8000,
  /** Half a megabyte a second is the slowest line worth waiting for (120 MB). */
  totalMs: 4 * 60 * 1000,
  lookEveryMs: 500,
}

/** Fetches the Electron binary with its own installer. Never hangs: gives up on a line that is dead or slow. */
export async function fetchElectron(
  folder: string = electronFolder,
  limits: FetchLimits = usualLimits,
): Promise<'fetched' | 'failed' | 'stalled'> {
  const scratch = mkdtempSync(join(tmpdir(), 'rondetafel-fetch-'))
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      TMPDIR: scratch,
      TEMP: scratch,
      TMP: scratch,
      ELECTRON_GET_NO_PROGRESS: '1',
    },
  })
  // Bound to this process: Ctrl-C during the fetch must not leave the installer running.
  const stop = (): boolean => child.kill('SIGKILL')
  process.once('exit', stop)
  try {
    return await watchFetch(child, [scratch, join(folder, 'dist')], limits)
  } finally {
    process.off('exit', stop)
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Ends the installer when the folders it writes in stop growing. */
async function watchFetch(
  child: ChildProcess,
  folders: readonly string[],
  { stallMs, totalMs, lookEveryMs }: FetchLimits,
): Promise<'fetched' | 'failed' | 'stalled'> {
  const started = performance.now()
  let [seen, seenAt, stalled] = [0, started, false]
  const watch = setInterval(() => {
    const [size, now] = [
      folders.reduce((sum, path) => sum + toFolderSize(path), 0),
      performance.now(),
    ]
    if (size !== seen) [seen, seenAt] = [size, now]
    stalled = now - seenAt > stallMs || now - started > totalMs
    if (stalled) child.kill('SIGKILL')
  }, lookEveryMs)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', resolve)
  })
  clearInterval(watch)
  if (code === 0) return 'fetched'
  return stalled ? 'stalled' : 'failed'
}

function toFolderSize(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0 // not there yet, or just renamed by the installer
  }
}
