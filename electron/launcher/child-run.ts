import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ListeningEvent } from '../../shared/desktop/listening.ts'
import { endsWithParent } from './end-with-parent.ts'
import { readListening } from './read-listening.ts'

/** The host drains within 3 s of SIGTERM; one that takes longer hangs. */
const patienceMs = 5000
const lastWordsMs = 1000

/** Ctrl-C, the system's request to end, and a closed terminal. */
export const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A desktop app or a host that was started: what it serves, and when it is over. */
export type ChildRun = Readonly<{
  /** Null when it ended before it served. */
  listening: Promise<ListeningEvent | null>
  ended: Promise<number>
}>

/** Starts a program of which stdout is read by `readListening`, and passes Ctrl-C and SIGTERM on to it. */
export function runChild(command: string, args: readonly string[], folder: string): ChildRun {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...endsWithParent },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  passComplaints(child.stderr)
  const stopPassing = passSignals(child)
  const ended = waitForEnd(child).finally(stopPassing)
  return { listening: readListening(child.stdout), ended }
}

/** Its exit code, after its last words were read; a pipe that something else holds open is not waited for. */
function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
    child.once('exit', (code) => setTimeout(() => resolve(code ?? 1), lastWordsMs).unref())
  })
}

/** Passes on what a person should read: reasons and warnings, not the log of a healthy host. */
function passComplaints(stream: Readable): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (!isQuietLog(line)) process.stderr.write(`${line}\n`)
  })
}

/** A line of the host's log below 'warn' (40). */
function isQuietLog(line: string): boolean {
  const level = /^\{"level":(\d+),/.exec(line)?.[1]
  return level !== undefined && Number(level) < 40
}

/**
 * Answers how to stop it. A terminal sends Ctrl-C to the child as well, so SIGTERM is what is passed on,
 * once: a second SIGINT would cut short the host's clean end. Windows has no SIGTERM and tells the child.
 */
function passSignals(child: ChildProcess): () => void {
  let timer: NodeJS.Timeout | undefined
  const pass = (): void => {
    if (timer !== undefined) return
    if (process.platform !== 'win32') child.kill('SIGTERM')
    timer = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  }
  for (const signal of stopSignals) process.on(signal, pass)
  return () => {
    clearTimeout(timer)
    for (const signal of stopSignals) process.off(signal, pass)
  }
}
