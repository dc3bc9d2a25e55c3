import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { hostNodeArguments } from '../../shared/desktop/host-node-arguments.ts'

export type PrintedInvite = Readonly<{ role: string; name: string; code: string; link: string }>

/** The line that the host prints when it serves (electron/README.md, contract for automation). */
export type Listening = Readonly<{
  event: 'listening'
  url: string
  network: Readonly<{ url: string; fingerprint: string }> | null
  ownerToken: string
  cases: readonly Readonly<{ id: string; title: string }>[]
  invites?: readonly PrintedInvite[]
}>

export type HostProcess = Readonly<{
  listening: Listening
  /** Milliseconds from spawn to serving. */
  startedInMs: number
  /** What it wrote to stderr so far. */
  log(): string
  /** Sends a signal and resolves with the exit code once the process is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>
  /** A request on the API; throws on an answer that is not 2xx. */
  ask<T>(path: string, token: string | null, body?: object): Promise<T>
}>

/** From source (no build needed), or the built host as it ships. */
const entries = {
  source: fileURLToPath(new URL('../../electron/host.ts', import.meta.url)),
  built: fileURLToPath(new URL('../../out/main/host.js', import.meta.url)),
}

/** Where one vault is; without a passphrase file the host serves the vault door. */
export type HostFolder = Readonly<{ data: string; passphraseFile: string | null }>

/** A fresh folder with a passphrase file, for one vault that may be opened again and again. */
export function makeHostFolder(): HostFolder {
  const folder = mkdtempSync(join(tmpdir(), 'rondetafel-host-'))
  const passphraseFile = join(folder, 'passphrase')
  writeFileSync(passphraseFile, 'vier paarden eten stil gras bij de molen\n', { mode: 0o600 })
  return { data: join(folder, 'data'), passphraseFile }
}

/**
 * Starts a host process and resolves when it serves; rejects with its stderr when it ends before. Its
 * clock can run ahead, for what happens after months.
 */
export async function startHostProcess(
  entry: keyof typeof entries,
  { data, passphraseFile }: HostFolder,
  flags: readonly string[],
  daysAhead = 0,
): Promise<HostProcess> {
  const started = performance.now()
  const key = passphraseFile === null ? [] : ['--passphrase-file', passphraseFile, '--create']
  const args = ['--data', data, '--json', ...key, ...flags]
  const child = spawn(
    process.execPath,
    [...hostNodeArguments, ...toClock(daysAhead), entries[entry], ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  child.stderr.on('data', (text: Buffer) => (log += text.toString()))
  const gone = once(child, 'exit')
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    gone.then(() => Promise.reject(new Error(`host ended before it served: ${log}`))),
  ])
  const listening = JSON.parse(String(line[0])) as Listening
  return {
    listening,
    startedInMs: performance.now() - started,
    log: () => log,
    end: async (signal) => end(child, gone, signal),
    ask: async (path, token, body) => ask(`${listening.url}${path}`, token, body),
  }
}

/** The flags for another clock: here and not in the app, which has no way to be told another day. */
function toClock(daysAhead: number): readonly string[] {
  if (daysAhead === 0) return []
  const code = `const Clock = Date
globalThis.Date = class Date extends Clock {
  constructor(...parts) { super(...(parts.length === 0 ? [Date.now()] : parts)) }
  static now() { return Clock.now() + ${daysAhead * 86_400_000} }
}`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}

async function end(
  child: ChildProcess,
  gone: Promise<unknown[]>,
  signal: NodeJS.Signals,
): Promise<number | null> {
  child.kill(signal)
  await gone
  return child.exitCode
}

async function ask<T>(url: string, token: string | null, body?: object): Promise<T> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  // Safe: contract tests check every answer against its schema; here only the shape asked for is used.
  return (await response.json()) as T
}
