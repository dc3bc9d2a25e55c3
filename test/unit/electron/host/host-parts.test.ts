import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createJumpDetector } from '../../../../electron/host/clock-watch.ts'
import { type ControlPort, obeyShell } from '../../../../electron/host/control-port.ts'
import { toDataFolder } from '../../../../electron/host/data-folder.ts'
import { createLog } from '../../../../electron/host/log.ts'
import { within } from '../../../../electron/host/within.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import { patiently } from '../../../helpers/patiently.ts'
import { startTestHost } from '../../../helpers/running-host.ts'

test('each system has its own place for data', () => {
  expect(toDataFolder('linux', {}, '/home/x')).toBe(
    join('/home/x', '.local', 'share', 'rondetafel'),
  )
  expect(toDataFolder('linux', { XDG_DATA_HOME: '/d' }, '/home/x')).toBe(join('/d', 'rondetafel'))
  expect(toDataFolder('darwin', {}, '/Users/x')).toContain('Application Support')
  expect(toDataFolder('win32', { APPDATA: 'C:\\r' }, 'C:\\x')).toBe(join('C:\\r', 'Rondetafel'))
})

test('a jump of the clock is told once, and a slow drift never', () => {
  let [wall, steady] = [1_000_000, 0]
  const findJump = createJumpDetector({ wallMs: () => wall, steadyMs: () => steady })
  const pass = (wallMs: number, steadyMs: number): number | null => {
    wall += wallMs
    steady += steadyMs
    return findJump()
  }
  expect(pass(30_000, 30_000)).toBeNull()
  expect(pass(30_000 + 299_000, 30_000)).toBeNull()
  expect(pass(30_000 - 301_000, 30_000)).toBe(5)
  expect(pass(30_000, 30_000)).toBeNull()
  expect(pass(4_000_000, 30_000)).toBe(66)
})

test('waiting ends with the work, with its failure, or with the time', async () => {
  expect(await within(60_000, Promise.resolve())).toBe(true)
  expect(await within(60_000, Promise.reject(new Error('x')))).toBe(true)
  expect(await within(1, new Promise(() => undefined))).toBe(false)
})

test('the log crosses out what must not be in it, and takes no message of an error', () => {
  const lines: string[] = []
  const log = createLog({ write: (line) => void lines.push(line) })
  const secret = 'geheim'
  log.info({ token: secret, request: { code: secret, headers: secret }, fine: 1 }, 'said')
  log.error({ error: new Error(secret) }, 'failed')
  log.error({ err: new AppError('storage/full', { name: secret }) }, 'failed')
  expect(lines.join('')).not.toContain(secret)
  expect(lines[0]).toContain('"fine":1')
  expect(lines[2]).toContain('storage/full')
})

test('the desktop shell can keep, use and drop the keychain, lock and close', async () => {
  const host = await startTestHost()
  const { door } = host.running
  const close = vi.fn()
  let listen: (message: { data: unknown }) => void = () => undefined
  const answers: unknown[] = []
  const port: ControlPort = {
    on: (_event, listener) => void (listen = listener),
    postMessage: (message) => void answers.push(message),
  }
  const ask = async (data: object): Promise<unknown> => {
    const before = answers.length
    listen({ data })
    await vi.waitFor(() => expect(answers.length).toBe(before + 1), patiently)
    return answers.at(-1)
  }
  obeyShell(port, door, close)
  const secret = Buffer.alloc(32, 7).toString('base64')
  const keychain = { type: 'keychain', id: 3 }
  expect(await ask({ ...keychain, action: 'remember', secret })).toEqual({
    ...keychain,
    ok: true,
    token: null,
  })
  listen({ data: { type: 'lock' } })
  await vi.waitFor(() => expect(door.current()).toBeNull(), patiently)
  const other = Buffer.alloc(32, 8).toString('base64')
  expect(await ask({ ...keychain, action: 'unlock', secret: other })).toMatchObject({ ok: false })
  expect(await ask({ ...keychain, action: 'unlock', secret })).toEqual({
    ...keychain,
    ok: true,
    token: door.current()?.gate.owner.token,
  })
  expect(await ask({ ...keychain, action: 'forget' })).toMatchObject({ ok: true })
  listen({ data: { type: 'nonsense' } })
  listen({ data: { type: 'close' } })
  expect(close).toHaveBeenCalledOnce()
  await host.close()
})
