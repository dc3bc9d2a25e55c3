import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'
import { toSourceStamp } from '../../electron/build-if-needed.ts'

/** Stands in for the built host and for Electron: says that it serves, and ends on SIGTERM. */
const standIn = (mark: string): string => `
const { appendFileSync, existsSync, statSync } = require('node:fs')
const note = (text) => appendFileSync(process.env.SANDBOX_LOG, '${mark} ' + text + '\\n')
note('started ' + process.argv.slice(2).join(' '))
const file = process.argv.find((a) => a.startsWith('--passphrase-file='))?.split('=')[1]
if (file !== undefined && process.platform !== 'win32')
  note('passphrase file ' + (statSync(file).mode & 0o777).toString(8))
process.on('SIGINT', () => note('SIGINT'))
process.on('SIGTERM', () => { note('SIGTERM'); process.exit(0) })
console.error('{"level":30,"msg":"all is well"}')
const link = (code) => 'http://127.0.0.1:4000/meedoen#code=' + code
console.log(JSON.stringify({ event: 'listening', url: 'http://127.0.0.1:4000', network: null,
  ownerToken: 'secret', cases: [{ id: 'c1', title: 'Huishouden Linde' }],
  invites: [{ role: 'regisseur', name: 'Nadia', code: 'LIND7K4P', link: link('LIND7K4P') },
    { role: 'gezinslid', name: 'Kim', code: 'WXYZ2345', link: link('WXYZ2345') }] }))
setInterval(() => {}, 1000)
`

/** A checkout in miniature, with the real launcher, a stand-in host and an Electron that cannot be fetched. */
export type LaunchSandbox = Readonly<{
  folder: string
  /** What the stand-ins noted: who was started with which arguments, which signals came. */
  readLog: () => string
  launch: (
    args: readonly string[],
    env: Readonly<Record<string, string>>,
  ) => Readonly<{ child: ChildProcess; output: () => string; exitCode: Promise<number | null> }>
  /** Puts a program where the launcher looks for Electron. Answers the environment that points at it. */
  addElectron: (script?: string) => Readonly<Record<string, string>>
  /** Puts a program on the PATH. Answers the environment with that PATH. */
  addProgram: (name: string, shellLine: string) => Readonly<Record<string, string>>
  close: () => Promise<void>
}>

/** Makes one in a folder of its own; `close` ends what still runs and removes it. */
export function createLaunchSandbox(): LaunchSandbox {
  const folder = mkdtempSync(join(tmpdir(), 'launch-'))
  const log = join(folder, 'log')
  const children: ChildProcess[] = []
  copySources(folder)
  writeFileSync(log, '')
  writeFileSync(join(folder, 'out/main/host.js'), standIn('host'))
  writeFileSync(join(folder, 'out/build-stamp'), toSourceStamp(folder))
  return {
    folder,
    readLog: () => readFileSync(log, 'utf8'),
    launch: (args, env) => {
      const child = spawn(process.execPath, [join(folder, 'electron/launch.ts'), ...args], {
        cwd: folder,
        env: { PATH: '', LANG: 'nl_NL.UTF-8', TMPDIR: folder, SANDBOX_LOG: log, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      children.push(child)
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => {
          output += text.toString()
        })
      const exitCode = new Promise<number | null>((done) => {
        child.once('close', done)
      })
      return { child, output: () => output, exitCode }
    },
    addElectron: (script = standIn('electron')) => {
      const dist = join(folder, 'electron-dist')
      mkdirSync(dist)
      writeFileSync(join(dist, 'electron.cjs'), script)
      const run = `exec '${process.execPath}' '${dist}/electron.cjs' "$@"`
      writeProgram(join(dist, 'electron'), run)
      return { ELECTRON_OVERRIDE_DIST_PATH: dist, DISPLAY: ':99' }
    },
    addProgram: (name, shellLine) => {
      const bin = join(folder, 'bin')
      mkdirSync(bin, { recursive: true })
      writeProgram(join(bin, name), shellLine)
      return { PATH: bin }
    },
    // Asked and not killed, or what the launcher started would be left behind.
    close: async () => {
      const running = children.filter(
        ({ exitCode, signalCode }) => (exitCode ?? signalCode) === null,
      )
      const ended = running.map(async (child) => once(child, 'close'))
      for (const child of running) child.kill('SIGTERM')
      await Promise.all(ended)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for a text in what the launcher or the stand-ins said. */
export async function waitForText(read: () => string, text: string): Promise<void> {
  await vi.waitFor(
    () => {
      if (!read().includes(text)) throw new Error(`no '${text}' in:\n${read()}`)
    },
    { timeout: 20_000, interval: 25 },
  )
}

function writeProgram(path: string, shellLine: string): void {
  writeFileSync(path, `#!/bin/sh\n${shellLine}\n`)
  chmodSync(path, 0o755)
}

function copySources(folder: string): void {
  for (const name of ['electron/launcher', 'shared/desktop', 'shared/domain', 'shared/errors'])
    cpSync(resolve(name), join(folder, name), { recursive: true })
  for (const name of ['launch', 'run-host', 'build-if-needed'])
    cpSync(resolve(`electron/${name}.ts`), join(folder, `electron/${name}.ts`))
  cpSync(resolve('package.json'), join(folder, 'package.json'))
  for (const name of ['renderer', 'out/main', 'node_modules/electron'])
    mkdirSync(join(folder, name), { recursive: true })
  if (existsSync('node_modules/zod'))
    symlinkSync(resolve('node_modules/zod'), join(folder, 'node_modules/zod'), 'junction')
  writeFileSync(join(folder, 'out/main/package.json'), '{"type":"commonjs"}')
  writeFileSync(join(folder, 'node_modules/electron/package.json'), '{"name":"electron"}')
  writeFileSync(join(folder, 'node_modules/electron/install.js'), 'process.exit(1)')
}
