import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['electron', 'renderer', 'shared']
const settings = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.json']
/** Longer than the slowest build seen (2 cores, cold disk: 20 s); then its lock counts as left behind. */
const buildLockMs = 2 * 60 * 1000

/**
 * Builds `out/` when a source changed since the last build; takes some 20 ms when none did. Prints
 * nothing unless the build fails, and then throws. Two at once: the second waits for the first.
 */
export async function buildIfNeeded(folder: string = root): Promise<void> {
  const stampFile = join(folder, 'out', 'build-stamp')
  const isCurrent = (): boolean => readStamp(stampFile) === toSourceStamp(folder)
  if (isCurrent()) return
  const unlock = await lockBuild(join(folder, 'node_modules', '.rondetafel-build'))
  try {
    if (isCurrent()) return
    const stamp = toSourceStamp(folder)
    rmSync(stampFile, { force: true })
    build(folder)
    writeFileSync(stampFile, stamp)
  } finally {
    unlock()
  }
}

/** The same for a program: a build that fails ends it with what the tool said, and not with a stack. */
export async function buildOrEnd(): Promise<void> {
  await buildIfNeeded().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  })
}

/** Path, size and time of every source: also notices a removed file, which the newest time alone misses. */
export function toSourceStamp(folder: string): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(name, path),
    ),
  )
  for (const path of [...files, ...settings].toSorted()) {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false })
    if (stat?.isFile() === true && !path.endsWith('.md'))
      hash.update(`${path}:${stat.size}:${stat.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function readStamp(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** A process of its own, so that its memory and its output stay out of the host. */
function build(folder: string): void {
  const tool = join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'build', '--logLevel', 'warn'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
}

/** A folder as lock: making one is atomic everywhere. Answers how to release it. */
async function lockBuild(path: string): Promise<() => void> {
  const started = Date.now()
  for (;;) {
    try {
      mkdirSync(path)
      return () => rmSync(path, { recursive: true, force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? started)
      if (age > buildLockMs) rmSync(path, { recursive: true, force: true })
      // oxlint-disable-next-line no-await-in-loop -- waiting for another process is the point
      else await wait(100)
    }
  }
}
