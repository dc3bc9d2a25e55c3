import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.ts'

/** A browser is 100 to 400 MB with its libraries; a slow line needs minutes, a dead one must not hang. */
const patienceMs = 10 * 60 * 1000

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: patienceMs,
  }).status === 0

/** The browser for the tests; installs one when there is none. Asks nothing. Null when that fails. */
export function setUpBrowser(): string | null {
  const there = findBrowser()
  if (there !== null) return there
  const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canUseApt || !installWithApt()) installOwn()
  return findBrowser()
}

/** A stale package list is the common failure, and updating first costs every other run 10 s. */
function installWithApt(): boolean {
  const packages = ['install', '-y', '--no-install-recommends', 'chromium']
  return run('apt-get', packages) || (run('apt-get', ['update']) && run('apt-get', packages))
}

function installOwn(): boolean {
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = setUpBrowser()
  console.log(found === null ? 'browser: none' : `browser: ${found}`)
  process.exitCode = found === null ? 1 : 0
}
