import { beforeEach, expect, test, vi } from 'vitest'
import { type HostListener, HostProcess } from '../../../../electron/desktop/host-process.ts'
import { calls, type FakeHost, resetFakeElectron } from '../../../helpers/fake-electron.ts'

let nowMs = 0
let listener: { [K in keyof HostListener]: ReturnType<typeof vi.fn<HostListener[K]>> }
beforeEach(() => {
  resetFakeElectron()
  nowMs = 0
  listener = { onListening: vi.fn(), onGone: vi.fn() }
})

const start = (args: readonly string[] = []): HostProcess =>
  new HostProcess('/app/host.js', args, listener, () => nowMs)

function newest(): FakeHost {
  const host = calls.hosts.at(-1)
  if (host === undefined) throw new Error('No host was forked')
  return host
}

/** Waits until the shell has read the line. */
async function serve(port?: number): Promise<void> {
  const before = listener.onListening.mock.calls.length
  newest().serve(port)
  await vi.waitFor(() => expect(listener.onListening.mock.calls).toHaveLength(before + 1))
}

test('the host runs in a process of its own and says in one line where it serves', async () => {
  start(['--demo'])
  expect(newest()).toMatchObject({ path: '/app/host.js', args: ['--demo', '--json'] })
  newest().stdout.write('not json\n{"event":"other"}\n')
  await serve()
  expect(listener.onListening).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ url: 'http://127.0.0.1:4000', ownerToken: 'door-secret' }),
    false,
  )
})

test('a host that dies is started again on the same port, and that is reported', async () => {
  start()
  await serve(4321)
  newest().emit('exit', 9)
  expect(calls.hosts).toHaveLength(2)
  expect(newest().args).toEqual(['--port', '4321', '--json'])
  await serve(4321)
  expect(listener.onListening).toHaveBeenLastCalledWith(expect.anything(), true)
  expect(listener.onGone).not.toHaveBeenCalled()
})

test('a host whose port was taken meanwhile comes back on another', async () => {
  start()
  await serve(4321)
  newest().emit('exit', 9)
  newest().emit('exit', 2)
  expect(newest().args).toEqual(['--json'])
  expect(listener.onGone).not.toHaveBeenCalled()
})

test('a host that keeps dying is given up, but three deaths spread over an hour are not', async () => {
  start()
  await serve()
  for (let death = 0; death < 5; death++) {
    nowMs += 61_000
    newest().emit('exit', 9)
  }
  expect(listener.onGone).not.toHaveBeenCalled()
  for (let death = 0; death < 3; death++) newest().emit('exit', 9)
  expect(listener.onGone).toHaveBeenCalledExactlyOnceWith(9)
})

test.each([2, 3])('a host that ends with %i before it serves is not tried again', (code) => {
  start()
  newest().emit('exit', code)
  expect(calls.hosts).toHaveLength(1)
  expect(listener.onGone).toHaveBeenCalledExactlyOnceWith(code)
})

test('closing lets the host drain, and starts no other', async () => {
  const host = start()
  await serve()
  const closing = host.close()
  expect(newest().sent).toEqual([{ type: 'close' }])
  newest().emit('exit', 0)
  await closing
  expect(calls.hosts).toHaveLength(1)
  expect(newest().kill).not.toHaveBeenCalled()
})

test('a host that does not end is ended', async () => {
  vi.useFakeTimers()
  try {
    const closing = start().close()
    await vi.advanceTimersByTimeAsync(3500)
    await closing
    expect(newest().kill).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

test('each answer about the keychain reaches the one who asked', async () => {
  const host = start()
  const secret = Buffer.alloc(32).toString('base64')
  const first = host.useKeychain({ action: 'remember', secret })
  const second = host.useKeychain({ action: 'unlock', secret })
  expect(newest().sent).toEqual([
    { type: 'keychain', id: 1, action: 'remember', secret },
    { type: 'keychain', id: 2, action: 'unlock', secret },
  ])
  newest().emit('message', { type: 'nonsense' })
  newest().emit('message', { type: 'keychain', id: 2, ok: true, token: 'owner-secret' })
  newest().emit('message', { type: 'keychain', id: 1, ok: false, code: 'vault/locked' })
  await expect(second).resolves.toBe('owner-secret')
  await expect(first).rejects.toMatchObject({ code: 'vault/locked' })
})

test('whoever waits for a host that dies gets an answer', async () => {
  const host = start()
  const asked = host.useKeychain({ action: 'forget' })
  newest().emit('exit', 3)
  await expect(asked).rejects.toMatchObject({ code: 'host/restarting' })
  await expect(host.useKeychain({ action: 'forget' })).rejects.toMatchObject({
    code: 'host/restarting',
  })
})
