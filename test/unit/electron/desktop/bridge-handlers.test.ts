import { beforeEach, expect, test, vi } from 'vitest'
import { registerBridge } from '../../../../electron/desktop/bridge-handlers.ts'
import type { JoinInvite } from '../../../../electron/desktop/deep-link.ts'
import type { HostProcess } from '../../../../electron/desktop/host-process.ts'
import type { ShellState } from '../../../../electron/desktop/shell-file.ts'
import { bridgeChannels } from '../../../../shared/desktop/bridge.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { calls, FakeWebContents, resetFakeElectron } from '../../../helpers/fake-electron.ts'

type Channel = keyof typeof bridgeChannels
const own = 'http://127.0.0.1:4000'
const channels = Object.keys(bridgeChannels) as Channel[]
const page = { origin: own, url: `${own}/kluis`, parent: null }
const pin = 'ab'.repeat(32)

let state: ShellState
const openJoin = vi.fn<(invite: JoinInvite) => Promise<void>>()
const useKeychain = vi.fn<HostProcess['useKeychain']>()

beforeEach(() => {
  resetFakeElectron()
  openJoin.mockReset()
  useKeychain.mockReset().mockResolvedValue(null)
  state = { place: null, lockOnScreenLock: false, pageSettings: null, keychain: null }
  registerBridge({
    readOrigin: () => own,
    host: { useKeychain },
    file: {
      read: () => state,
      change: (part) => {
        state = { ...state, ...part }
      },
    },
    openJoin,
    platform: 'linux',
  })
})

const ask = async (channel: Channel, input?: unknown, senderFrame: unknown = page) =>
  calls.ipc.get(bridgeChannels[channel])?.({ senderFrame, sender: new FakeWebContents() }, input)
const refusal = (code: string): unknown => ({ ok: false, error: { code, details: {} } })
const done = { ok: true, value: null }

test('exactly the functions of the bridge listen', () => {
  expect([...calls.ipc.keys()].toSorted()).toEqual(Object.values(bridgeChannels).toSorted())
})

test.each(channels)('%s answers nobody but the top frame of our own page', async (channel) => {
  const strangers = [
    null,
    { ...page, parent: page },
    { ...page, origin: 'http://127.0.0.1:4001' },
    { ...page, origin: 'null' },
    { ...page, url: 'https://evil.example/' },
    { ...page, url: 'about:blank' },
  ]
  for (const stranger of strangers)
    expect(await ask(channel, undefined, stranger)).toEqual(refusal('access/forbidden'))
  expect(useKeychain).not.toHaveBeenCalled()
})

test.each(channels)('%s answers input that does not fit, and throws nothing', async (channel) => {
  const strange = [42, {}, [], Symbol.iterator.toString(), 'x'.repeat(5000), null, true, Number.NaN]
  for (const input of strange) {
    const reply = await ask(channel, input)
    expect(reply).toHaveProperty('ok')
  }
  expect(openJoin).not.toHaveBeenCalled()
  expect(useKeychain).not.toHaveBeenCalled()
})

test('an invite opens the window of a guest, and nothing else does', async () => {
  const link = `https://10.0.0.5:8443/meedoen#code=LIND7K4P&pin=${pin}`
  expect(await ask('openJoinWindow', link)).toEqual(done)
  expect(openJoin).toHaveBeenCalledExactlyOnceWith({
    origin: 'https://10.0.0.5:8443',
    code: 'LIND7K4P',
    pin,
  })
  expect(await ask('openJoinWindow', 'https://evil.example/')).toEqual(refusal('request/bad-input'))
})

test('the keychain remembers a secret, opens the vault with it, and forgets it', async () => {
  expect(await ask('keychainRemember')).toEqual(done)
  expect(state.keychain).not.toBeNull()
  expect(await ask('keychainIsAvailable')).toEqual({
    ok: true,
    value: { available: true, remembered: true },
  })
  useKeychain.mockResolvedValueOnce('owner-secret')
  expect(await ask('keychainUnlock')).toEqual({ ok: true, value: { token: 'owner-secret' } })
  const [remembered, unlocked] = useKeychain.mock.calls.map(([request]) => request)
  expect(unlocked).toEqual({ ...remembered, action: 'unlock' })
  expect(await ask('keychainForget')).toEqual(done)
  expect(state.keychain).toBeNull()
  expect(useKeychain).toHaveBeenLastCalledWith({ action: 'forget' })
})

test('a keychain that keeps no secrets is neither offered nor used', async () => {
  calls.backend = 'basic_text'
  expect(await ask('keychainIsAvailable')).toMatchObject({ value: { available: false } })
  expect(await ask('keychainRemember')).toEqual(refusal('access/forbidden'))
  expect(await ask('keychainUnlock')).toEqual(refusal('request/not-found'))
  expect(state.keychain).toBeNull()
  expect(useKeychain).not.toHaveBeenCalled()
})

test('a secret that the vault did not take is not kept', async () => {
  useKeychain.mockRejectedValueOnce(new AppError('vault/locked'))
  expect(await ask('keychainRemember')).toEqual(refusal('vault/locked'))
  expect(state.keychain).toBeNull()
})

test('forgetting works while the vault is locked', async () => {
  await ask('keychainRemember')
  useKeychain.mockRejectedValueOnce(new AppError('vault/locked'))
  expect(await ask('keychainForget')).toEqual(done)
  expect(state.keychain).toBeNull()
})

test('an unexpected failure says nothing about itself', async () => {
  useKeychain.mockRejectedValueOnce(new Error('a path, a name'))
  expect(await ask('keychainRemember')).toEqual(refusal('internal'))
})

test('the page keeps its settings in the shell', async () => {
  expect(await ask('settingsRead')).toEqual({ ok: true, value: null })
  expect(await ask('settingsWrite', '{"theme":"dark"}')).toEqual(done)
  expect(await ask('settingsRead')).toEqual({ ok: true, value: '{"theme":"dark"}' })
  expect(await ask('setLockOnScreenLock', true)).toEqual(done)
  expect(state.lockOnScreenLock).toBe(true)
})
