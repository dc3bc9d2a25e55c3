import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openShell } from '../../../../electron/desktop/open-shell.ts'
import { app, calls, powerMonitor, resetFakeElectron } from '../../../helpers/fake-electron.ts'

const paths = { host: new URL('file:///app/host.js'), preload: new URL('file:///app/preload.cjs') }
const pin = 'ab'.repeat(32)
const link = `rondetafel://join#host=10.0.0.5:8443&code=LIND7K4P&pin=${pin}`
let folder = ''
let write: ReturnType<typeof vi.spyOn>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-shell-'))
  resetFakeElectron(folder)
  write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
})
afterEach(() => {
  write.mockRestore()
  rmSync(folder, { recursive: true })
})

async function openServing(port = 4000): Promise<void> {
  await openShell(paths)
  calls.hosts.at(-1)?.serve(port)
  await vi.waitFor(() => expect(calls.windows).toHaveLength(1))
}

/** The newest host serves; resolves when the shell has heard of it. */
async function serveAgain(port: number): Promise<void> {
  const before = write.mock.calls.length
  calls.hosts.at(-1)?.serve(port)
  await vi.waitFor(() => expect(write.mock.calls.length).toBeGreaterThan(before))
}

test('the app opens one window, on the host that it forked', async () => {
  await openServing()
  expect(calls.hosts.map(({ path }) => path)).toEqual(['/app/host.js'])
  expect(calls.windows[0]?.urls).toEqual(['http://127.0.0.1:4000/#door=door-secret'])
  expect(calls.windows[0]?.options.webPreferences['preload']).toBe('/app/preload.cjs')
  expect(app.enableSandbox).toHaveBeenCalledOnce()
})

test("the owner's session reaches its own host only, and is granted nothing", async () => {
  await openServing()
  const own = calls.sessions.get('own')
  const cancelled = (url: string): unknown => {
    const answer = vi.fn<(reply: { cancel: boolean }) => void>()
    own?.beforeRequest?.({ url }, answer)
    return answer.mock.lastCall?.[0].cancel
  }
  expect(cancelled('http://127.0.0.1:4000/api/health')).toBe(false)
  expect(cancelled('https://example.org/')).toBe(true)
  expect(own?.permissionCheck?.({}, 'media')).toBe(false)
})

test("the owner's window stays on its host and opens no other", async () => {
  await openServing()
  const contents = calls.windows[0]?.webContents
  const preventDefault = vi.fn<() => void>()
  contents?.emit('will-navigate', { url: 'https://example.org/', preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  contents?.emit('will-navigate', { url: 'http://127.0.0.1:4000/kluis', preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(contents?.openHandler?.()).toEqual({ action: 'deny' })
})

test('the window is shown when there is something to see', async () => {
  await openServing()
  const window = calls.windows[0]
  expect(window?.options['show']).toBe(false)
  window?.emit('ready-to-show')
  expect(window?.show).toHaveBeenCalledOnce()
})

test('a second start leaves at once: no host, no window', async () => {
  calls.hasLock = false
  await openShell(paths)
  expect(app.quit).toHaveBeenCalledOnce()
  expect([calls.hosts, calls.windows]).toEqual([[], []])
})

test('a second start brings the first window forward, which says why', async () => {
  await openServing()
  app.emit('second-instance', {}, ['electron', '.'])
  expect(calls.windows[0]?.restore).toHaveBeenCalledOnce()
  expect(calls.windows[0]?.focus).toHaveBeenCalledOnce()
  const { send } = calls.windows[0]?.webContents ?? {}
  expect(send).toHaveBeenCalledExactlyOnceWith('rondetafel:second-start')
  // With an invite the question about it says enough.
  app.emit('second-instance', {}, ['rondetafel', link])
  expect(send).toHaveBeenCalledOnce()
})

test.each([
  ['a second start', () => app.emit('second-instance', {}, ['rondetafel', link])],
  ['the system', () => app.emit('open-url', { preventDefault: vi.fn() }, link)],
])('an invite from %s is followed only after a yes', async (_from, send) => {
  await openServing()
  send()
  expect(calls.windows).toHaveLength(1)
  expect(calls.boxes).toHaveLength(1)
  expect(calls.boxes[0]).toMatchObject({ detail: expect.stringContaining('10.0.0.5:8443') })
  calls.boxAnswer = 1
  send()
  await vi.waitFor(() => expect(calls.windows).toHaveLength(2))
  expect(calls.windows[1]?.urls[0]).toMatch(/^https:\/\/10\.0\.0\.5:8443\/meedoen#/)
})

test('an invite of a laptop that is out of reach ends in a word and not in an empty window', async () => {
  await openServing()
  Object.assign(calls, { boxAnswer: 1, isUnreachable: true })
  app.emit('second-instance', {}, ['rondetafel', link])
  await vi.waitFor(() => expect(calls.boxes).toHaveLength(2))
  expect(calls.boxes[1]).toMatchObject({ message: 'Die laptop is nu niet te bereiken.' })
  expect(calls.windows[1]?.destroy).toHaveBeenCalledOnce()
})

test('a link that is no invite is not even asked about', async () => {
  await openServing()
  app.emit('second-instance', {}, ['rondetafel', 'rondetafel://join#host=evil'])
  expect(calls.boxes).toEqual([])
})

test('after the host died, words on the screen stay and the door opens beside them', async () => {
  await openServing()
  calls.hosts.at(-1)?.emit('exit', 9)
  await serveAgain(4000)
  await vi.waitFor(() => expect(calls.windows).toHaveLength(2))
  const [owner, door] = calls.windows
  expect(owner?.urls).toHaveLength(1)
  await vi.waitFor(() => expect(door?.urls).toEqual(['http://127.0.0.1:4000/#door=door-secret']))
  const closed = vi.fn<() => void>()
  door?.on('closed', closed)
  door?.webContents.emit('did-navigate-in-page', {}, 'http://127.0.0.1:4000/kluis')
  expect(closed).not.toHaveBeenCalled()
  door?.webContents.emit('did-navigate-in-page', {}, 'http://127.0.0.1:4000/werkvoorraad')
  expect(closed).toHaveBeenCalledOnce()
})

test('a host that came back on another port gets its page loaded anew', async () => {
  await openServing(4000)
  calls.hosts.at(-1)?.emit('exit', 9)
  calls.hosts.at(-1)?.emit('exit', 2)
  await serveAgain(4999)
  expect(calls.windows.map(({ urls }) => urls.at(-1))).toEqual([
    'http://127.0.0.1:4999/#door=door-secret',
  ])
})

test('a host that cannot be had ends the app with a word about what is safe', async () => {
  await openShell(paths)
  calls.hosts.at(-1)?.emit('exit', 3)
  expect(calls.boxes[0]).toMatchObject({ detail: expect.stringContaining('veilig') })
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(1)
})

test('text that is not saved holds the window open until someone says otherwise', async () => {
  await openServing()
  const preventDefault = vi.fn<() => void>()
  calls.windows[0]?.webContents.emit('will-prevent-unload', { preventDefault })
  expect(preventDefault).not.toHaveBeenCalled()
  calls.boxAnswer = 1
  calls.windows[0]?.webContents.emit('will-prevent-unload', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('the app ends after its host has drained', async () => {
  await openServing()
  app.emit('window-all-closed')
  const preventDefault = vi.fn<() => void>()
  app.emit('will-quit', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(calls.hosts[0]?.sent).toEqual([{ type: 'close' }])
  expect(app.quit).toHaveBeenCalledTimes(1)
  calls.hosts[0]?.emit('exit', 0)
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledTimes(2))
  app.emit('will-quit', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
})

test('where the window was is remembered', async () => {
  await openServing()
  calls.windows[0]?.close()
  const file = JSON.parse(readFileSync(join(folder, 'shell.json'), 'utf8')) as object
  expect(file).toMatchObject({ place: { x: 10, y: 20, width: 900, height: 700 } })
  await openShell(paths)
  calls.hosts.at(-1)?.serve()
  await vi.waitFor(() => expect(calls.windows).toHaveLength(2))
  expect(calls.windows[1]?.options).toMatchObject({ x: 10, y: 20, width: 900, height: 700 })
})

test('locking the screen locks the vault only when that was asked for', async () => {
  await openServing()
  powerMonitor.emit('lock-screen')
  expect(calls.hosts[0]?.sent).toEqual([])
  resetFakeElectron(folder)
  writeFileSync(join(folder, 'shell.json'), '{"lockOnScreenLock":true}')
  await openServing()
  powerMonitor.emit('lock-screen')
  powerMonitor.emit('suspend')
  expect(calls.hosts[0]?.sent).toEqual([{ type: 'lock' }, { type: 'lock' }])
})

test('only a packaged app answers to its own links, and it prints nothing', async () => {
  await openServing()
  expect(app.setAsDefaultProtocolClient).not.toHaveBeenCalled()
  expect(write).toHaveBeenCalledOnce()
  resetFakeElectron(folder)
  app.isPackaged = true
  await openServing()
  expect(app.setAsDefaultProtocolClient).toHaveBeenCalledExactlyOnceWith('rondetafel')
  expect(write).not.toHaveBeenCalled()
})
