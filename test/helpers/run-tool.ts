import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, with a slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Well over what the slowest step takes on 2 busy cores. A step that hangs must not hold the whole run. */
const patienceMs = 15 * 60 * 1000

export type Outcome = Readonly<{ isOk: boolean; output: string; seconds: number }>

/** Our Node and our tools come first, also for what the tools themselves start. */
const toEnv = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
})

const running = new Set<ChildProcess>()

/** Runs a tool of node_modules to its end, without input. Its output is kept, not shown. */
export async function runTool(name: string, args: readonly string[]): Promise<Outcome> {
  const started = performance.now()
  // Not through node_modules/.bin: on Windows those are scripts that only a shell can start.
  const child = spawn(process.execPath, [toToolPath(name), ...args], {
    cwd: root,
    env: toEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its browsers and workers can be ended with it.
    detached: process.platform !== 'win32',
  })
  running.add(child)
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const timer = setTimeout(() => {
    chunks.push(Buffer.from(`\nEnded after ${patienceMs / 60_000} minutes.\n`))
    endGroup(child)
  }, patienceMs)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (exitCode, signal) => {
      if (signal !== null) chunks.push(Buffer.from(`\nEnded by ${signal}.\n`))
      resolve(exitCode)
    })
  })
  clearTimeout(timer)
  running.delete(child)
  const seconds = (performance.now() - started) / 1000
  return { isOk: code === 0, output: Buffer.concat(chunks).toString(), seconds }
}

/** Ends what still runs; for Ctrl-C, which does not reach groups of their own. */
export function endTools(): void {
  for (const child of running) endGroup(child)
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

/** 'package' or 'package#bin', as its package.json names the file. */
function toToolPath(name: string): string {
  const [packageName = '', bin = packageName] = name.split('#')
  const folder = join(root, 'node_modules', packageName)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
  if (file === undefined) throw new Error(`${packageName} has no tool ${bin}`)
  return join(folder, file)
}
