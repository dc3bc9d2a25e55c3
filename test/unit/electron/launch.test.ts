import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  createLaunchSandbox,
  type LaunchSandbox,
  waitForText,
} from '../../helpers/launch-sandbox.ts'

let sandbox: LaunchSandbox
beforeEach(() => {
  sandbox = createLaunchSandbox()
})
afterEach(() => sandbox.close())

const display = { DISPLAY: ':99' }
const link = 'http://127.0.0.1:4000/#door=secret'
const demoFolders = (): readonly string[] =>
  readdirSync(sandbox.folder).filter((name) => name.startsWith('rondetafel-'))

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'without a display it says so, prints the link, and ends with 0 on %s',
  async (signal) => {
    const run = sandbox.launch([], {})
    await waitForText(run.output, link)
    expect(run.output().trim().split('\n')).toEqual([
      `Hier is geen beeldscherm voor de desktop-app. Open deze link in een browser: ${link}`,
    ])
    expect(run.child.exitCode).toBeNull()
    run.child.kill(signal)
    expect(await run.exitCode).toBe(0)
    // Not the signal itself: a terminal sends Ctrl-C to the host too, and a second one would cut it short.
    expect(sandbox.readLog()).toBe('host started --json\nhost SIGTERM\n')
  },
)

test('where Electron cannot be fetched it says why and opens the browser', async () => {
  const opener = sandbox.addProgram('xdg-open', 'echo "opened $1" >> "$SANDBOX_LOG"')
  const run = sandbox.launch([], { ...display, ...opener })
  await waitForText(sandbox.readLog, `opened ${link}`)
  expect(run.output().trim()).toBe(
    `De desktop-app kon niet worden opgehaald. Rondetafel opent in de browser: ${link}`,
  )
})

test('without a browser it keeps running and asks to open the link', async () => {
  const run = sandbox.launch([], display)
  await waitForText(run.output, 'Er is geen browser gevonden; open de link hierboven zelf.')
  expect(run.output()).toContain(link)
  expect(run.child.exitCode).toBeNull()
})

test('a browser that does not start is no browser', async () => {
  const opener = sandbox.addProgram('xdg-open', 'exit 3')
  const run = sandbox.launch([], { ...display, ...opener })
  await waitForText(run.output, 'Er is geen browser gevonden')
})

test('with Electron the desktop app runs, and its end is the end', async () => {
  const run = sandbox.launch(['--port', '4000'], sandbox.addElectron())
  await waitForText(sandbox.readLog, 'electron started . --port 4000 --json')
  run.child.kill('SIGTERM')
  expect(await run.exitCode).toBe(0)
  expect(sandbox.readLog()).not.toContain('host')
  expect(run.output()).toBe('')
})

test('a desktop app that cannot start here gives way to the browser', async () => {
  const run = sandbox.launch([], sandbox.addElectron('process.exit(127)'))
  await waitForText(run.output, `De desktop-app kon hier niet starten.`)
  await waitForText(run.output, link)
  expect(run.child.exitCode).toBeNull()
})

test('a second start of the desktop app ends without opening anything else', async () => {
  const run = sandbox.launch([], sandbox.addElectron('process.exit(0)'))
  expect(await run.exitCode).toBe(0)
  expect(sandbox.readLog()).toBe('')
})

test('the demo prints ready-made invites and leaves nothing behind', async () => {
  const run = sandbox.launch(['--demo'], {})
  await waitForText(run.output, 'WXYZ 2345')
  expect(run.output().split('\n')).toEqual([
    expect.stringContaining('http://127.0.0.1:4000/#token=secret'),
    '',
    'Oefenen met twee verzonnen gezinnen. Wat je schrijft, verdwijnt bij het afsluiten.',
    '- Huishouden Linde',
    '',
    'regisseur  Nadia  LIND 7K4P  http://127.0.0.1:4000/meedoen#code=LIND7K4P',
    'gezin      Kim    WXYZ 2345  http://127.0.0.1:4000/meedoen#code=WXYZ2345',
    '',
    '',
  ])
  expect(demoFolders()).toHaveLength(1)
  expect(sandbox.readLog()).toContain('--create --demo --json')
  if (process.platform !== 'win32') expect(sandbox.readLog()).toContain('passphrase file 600')
  run.child.kill('SIGTERM')
  expect(await run.exitCode).toBe(0)
  expect(demoFolders()).toEqual([])
})

test('the demo of the desktop app keeps its own profile', async () => {
  sandbox.launch(['--demo'], sandbox.addElectron())
  await waitForText(sandbox.readLog, '--profile ')
  expect(sandbox.readLog()).toContain(join(sandbox.folder, 'rondetafel-demo-'))
})

test('an English system is spoken to in English', async () => {
  const run = sandbox.launch([], { LANG: 'en_GB.UTF-8' })
  await waitForText(run.output, 'There is no display for the desktop app here.')
})

test('Ctrl-C while Electron is being fetched ends both, without waiting', async () => {
  // The installer's line to this server breaks when the installer is gone.
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const installer = join(sandbox.folder, 'node_modules/electron/install.js')
  writeFileSync(installer, `require('node:net').connect(${port}, '127.0.0.1')`)
  const run = sandbox.launch([], display)
  const [line] = (await once(server, 'connection')) as [Socket]
  const gone = once(
    line.on('error', () => undefined),
    'close',
  )
  run.child.kill('SIGINT')
  expect(await run.exitCode).toBe(0)
  await gone
  expect(run.output()).toBe('')
  server.close()
})

test('Ctrl-C is a clean end, however the host takes it', async () => {
  const host = join(sandbox.folder, 'out/main/host.js')
  writeFileSync(host, readFileSync(host, 'utf8').replace('process.exit(0)', 'process.exit(9)'))
  const run = sandbox.launch([], {})
  await waitForText(run.output, link)
  run.child.kill('SIGINT')
  expect(await run.exitCode).toBe(0)
})

test('a host that refuses to serve is the end, with its own code', async () => {
  const refusal = `process.stderr.write('{"level":40,"msg":"oh"}\\nthe vault is damaged\\n')
    process.exitCode = 3`
  writeFileSync(join(sandbox.folder, 'out/main/host.js'), refusal)
  const run = sandbox.launch([], {})
  expect(await run.exitCode).toBe(3)
  expect(run.output()).toBe('{"level":40,"msg":"oh"}\nthe vault is damaged\n')
})
