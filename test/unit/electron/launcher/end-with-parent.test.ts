import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { endsWithParent } from '../../../../electron/launcher/end-with-parent.ts'

const module = pathToFileURL(resolve('electron/launcher/end-with-parent.ts')).href
const child = `
import { endWithParent } from '${module}'
process.on('SIGTERM', () => { process.stdout.write('ended'); process.exit(0) })
endWithParent()
process.stdout.write('ready ')
setInterval(() => {}, 1000)`
/** Stands in for npm: starts the host with its own stdout and waits. */
const toParent = (usesShell: boolean): string => `
import { spawn } from 'node:child_process'
const node = [process.execPath, '--input-type=module', '-e', ${JSON.stringify(child)}]
// The 'true' behind it keeps a shell from making room for its last command.
const shell = ['sh', '-c', '"$0" "$@"; true', ...node]
const [command, ...args] = ${usesShell ? 'shell' : 'node'}
spawn(command, args, { stdio: 'inherit' })
setInterval(() => {}, 1000)`

/** What the child says between its start and the end of its output, while its parent is killed. */
async function killParent(env: NodeJS.ProcessEnv, usesShell = false): Promise<string> {
  const npm = spawn(process.execPath, ['--input-type=module', '-e', toParent(usesShell)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const text of npm.stdout as AsyncIterable<Buffer>) {
    said += text.toString()
    if (said === 'ready ') npm.kill('SIGKILL')
  }
  return said
}

test.skipIf(process.platform === 'win32').each([
  ['npm', { npm_lifecycle_event: 'host' }],
  ['the launcher', endsWithParent],
])('a host ends when %s is killed', async (_who, env) => {
  expect(await killParent(env)).toBe('ready ended')
})

test.skipIf(process.platform !== 'linux')(
  'a shell between npm and the host changes nothing',
  async () => {
    expect(await killParent({ npm_lifecycle_event: 'host' }, true)).toBe('ready ended')
  },
)
