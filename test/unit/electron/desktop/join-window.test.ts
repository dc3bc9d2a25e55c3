import { createHash, X509Certificate } from 'node:crypto'
import { generate } from 'selfsigned'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import {
  openJoinWindow,
  toFingerprint,
  toJoinPartition,
} from '../../../../electron/desktop/join-window.ts'
import { calls, type FakeSession, resetFakeElectron } from '../../../helpers/fake-electron.ts'

const origin = 'https://192.168.1.20:8443'
let [rightPem, wrongPem, pin] = ['', '', '']

beforeAll(async () => {
  const make = async (): Promise<string> => (await generate(undefined, { keyType: 'ec' })).cert
  ;[rightPem, wrongPem] = await Promise.all([make(), make()])
  pin = createHash('sha256').update(new X509Certificate(rightPem).raw).digest('hex')
})
beforeEach(() => resetFakeElectron())

async function openSession(host = origin): Promise<FakeSession> {
  const invite = { origin: host, code: 'LIND7K4P', pin }
  await openJoinWindow(invite, true)
  const session = calls.sessions.get(toJoinPartition(invite))
  if (session === undefined) throw new Error('The window has no session of its own')
  return session
}

/** 0 accepts, -2 refuses. `isTrusted`: what the system itself would say of the certificate. */
function verify(session: FakeSession, data: string, hostname: string, isTrusted = false): unknown {
  const answer = vi.fn<(verdict: number) => void>()
  const verificationResult = isTrusted ? 'OK' : 'net::ERR_CERT_AUTHORITY_INVALID'
  session.verifyCertificate?.({ hostname, certificate: { data }, verificationResult }, answer)
  expect(answer).toHaveBeenCalledOnce()
  return answer.mock.lastCall?.[0]
}

test('the certificate of the invite is accepted, though nobody signed it', async () => {
  expect(verify(await openSession(), rightPem, '192.168.1.20')).toBe(0)
})

test('any other certificate is refused, also one that the system trusts', async () => {
  const session = await openSession()
  expect(verify(session, wrongPem, '192.168.1.20')).toBe(-2)
  expect(verify(session, wrongPem, '192.168.1.20', true)).toBe(-2)
  expect(verify(session, 'no certificate', '192.168.1.20', true)).toBe(-2)
})

test('the right certificate on another host is refused', async () => {
  expect(verify(await openSession(), rightPem, '192.168.1.21', true)).toBe(-2)
})

test('an IPv6 host is compared without its brackets', async () => {
  const session = await openSession('https://[fe80::1]:8443')
  expect(verify(session, rightPem, 'fe80::1')).toBe(0)
})

test('a guest has no bridge, and a session of its own that keeps nothing', async () => {
  const session = await openSession()
  const preferences = calls.windows[0]?.options.webPreferences
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true })
  expect(preferences).not.toHaveProperty('preload')
  expect(preferences?.['partition']).not.toMatch(/^persist:/)
  expect(session.options).toEqual({ cache: false })
  expect(calls.windows[0]?.urls).toEqual([`${origin}/meedoen#code=LIND7K4P&pin=${pin}`])
})

test('another pin never gets the partition of the first', () => {
  const first = toJoinPartition({ origin, code: 'A', pin: 'aa' })
  expect(toJoinPartition({ origin, code: 'B', pin: 'aa' })).toBe(first)
  expect(toJoinPartition({ origin, code: 'A', pin: 'bb' })).not.toBe(first)
  expect(toJoinPartition({ origin: 'https://10.0.0.1', code: 'A', pin: 'aa' })).not.toBe(first)
})

test('the host hears that this guest checks its certificate', async () => {
  const answer = vi.fn<(reply: { requestHeaders: Record<string, string> }) => void>()
  const session = await openSession()
  session.beforeSendHeaders?.({ requestHeaders: { accept: '*/*' } }, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith({
    requestHeaders: { accept: '*/*', 'x-rondetafel-pin': pin },
  })
})

test('the window reaches nothing but that laptop, downloads nothing and is granted nothing', async () => {
  const session = await openSession()
  const cancelled = (url: string): unknown => {
    const answer = vi.fn<(reply: { cancel: boolean }) => void>()
    session.beforeRequest?.({ url }, answer)
    return answer.mock.lastCall?.[0].cancel
  }
  expect(cancelled(`${origin}/api/health`)).toBe(false)
  expect(cancelled('wss://192.168.1.20:8443/live')).toBe(false)
  expect(cancelled('https://192.168.1.20/')).toBe(true)
  expect(cancelled('https://evil.example/')).toBe(true)
  const preventDefault = vi.fn<() => void>()
  session.emit('will-download', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(session.permissionCheck?.({}, 'media')).toBe(false)
  calls.windows[0]?.webContents.emit('will-navigate', { url: 'https://x.example', preventDefault })
  expect(preventDefault).toHaveBeenCalledTimes(2)
})

test('a fingerprint is that of the certificate itself', () => {
  expect(toFingerprint(rightPem)).toBe(pin)
  expect(toFingerprint('')).toBeNull()
})
