import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCertificate, toFingerprint } from '../../electron/gate/certificate.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

type Open = Readonly<{ url: string; fingerprint: string }>
type Answer = Readonly<{ status: number; type: string; text: string }>

/** A request over TLS that does not check the certificate, as a browser after its warning. */
async function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const asked = request(url, { rejectUnauthorized: false, headers }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return {
    status: response.statusCode ?? 0,
    type: response.headers['content-type'] ?? '',
    text: Buffer.concat(chunks).toString(),
  }
}

async function shakeHands(url: string, maxVersion: 'TLSv1.2' | 'TLSv1.3'): Promise<TLSSocket> {
  const { hostname, port } = new URL(url)
  const socket = connect({
    host: hostname,
    port: Number(port),
    maxVersion,
    rejectUnauthorized: false,
  })
  await once(socket, 'secureConnect')
  return socket
}

describe('the network listener', () => {
  let host: TestHost
  const open = async (browserGuests: boolean): Promise<Open> => {
    const body = { address: '127.0.0.1', browserGuests }
    const { open: opened } = await host.ask('openNetwork', { body })
    if (opened === null) throw new Error('not open')
    return opened
  }

  beforeAll(async () => {
    host = await startTestHost({ demo: true, admitAll: true })
  })
  afterAll(async () => host.close())

  test('speaks TLS 1.3 and nothing older, with the certificate that it says', async () => {
    const { url, fingerprint } = await open(true)
    await expect(shakeHands(url, 'TLSv1.2')).rejects.toThrow(/protocol version/i)
    const socket = await shakeHands(url, 'TLSv1.3')
    expect(socket.getProtocol()).toBe('TLSv1.3')
    const { raw, bits, subject, subjectaltname } = socket.getPeerCertificate()
    expect(createHash('sha256').update(raw).digest('hex')).toBe(fingerprint)
    expect(bits).toBe(256)
    expect(subject.CN).toBe('Rondetafel')
    expect(subjectaltname).toContain('IP Address:127.0.0.1')
    socket.destroy()
  })

  test('keeps certificate and port when it closes and opens again', async () => {
    const first = await open(true)
    await host.ask('closeNetwork', {})
    await expect(get(`${first.url}/api/health`)).rejects.toThrow(/ECONNREFUSED/)
    expect(await open(true)).toEqual(first)
  })

  test.each(['0.0.0.0', '::'])(
    'on %s it is called by an address that a guest can reach',
    async (all) => {
      const body = { address: all, browserGuests: true }
      const { open: opened } = await host.ask('openNetwork', { body })
      const { hostname } = new URL(opened?.url ?? '')
      expect(['0.0.0.0', '[::]']).not.toContain(hostname)
      expect((await get(`${opened?.url}/api/health`)).status).toBe(200)
      const { link } = await host.ask('createInvite', {
        body: { caseId: host.caseIds[0] ?? '', role: 'meelezer', name: 'Wim' },
      })
      expect(new URL(link).hostname).toBe(hostname)
    },
  )

  test('serves the same API to guests, and never the vault door', async () => {
    const { url } = await open(true)
    expect((await get(`${url}/api/health`)).status).toBe(200)
    const { token } = await host.join('meelezer')
    const bearer = { authorization: `Bearer ${token}` }
    expect(JSON.parse((await get(`${url}/api/session`, bearer)).text)).toMatchObject({
      role: 'meelezer',
    })
    const door = { authorization: `Bearer ${host.running.door.token}` }
    expect((await get(`${url}/api/vault`, door)).status).toBe(403)
    expect((await host.tryAsk('vaultState', {}, host.running.door.token)).status).toBe(200)
  })

  test('turns away clients that do not check its certificate, unless browsers are allowed', async () => {
    const { url, fingerprint } = await open(false)
    const api = await get(`${url}/api/health`)
    expect([api.status, JSON.parse(api.text)]).toEqual([
      403,
      { code: 'access/forbidden', details: {} },
    ])
    const page = await get(`${url}/meedoen`)
    expect([page.status, page.type]).toEqual([403, 'text/html; charset=utf-8'])
    expect(page.text).toContain('Rondetafel-app')
    expect((await get(`${url}/api/health`, { 'x-rondetafel-pin': 'a'.repeat(64) })).status).toBe(
      403,
    )
    expect((await get(`${url}/api/health`, { 'x-rondetafel-pin': fingerprint })).status).toBe(200)

    const { token } = await host.join('professional')
    const insecure = { rejectUnauthorized: false }
    const browser = await openRawSocket(`${url}/live`, ownProtocols(token), insecure)
    expect(await browser.closed).toEqual({ code: 4403, reason: 'access/forbidden' })
    const app = await openRawSocket(`${url}/live`, ownProtocols(token), {
      ...insecure,
      headers: { 'x-rondetafel-pin': fingerprint },
    })
    await host.ask('closeNetwork', {})
    expect(await app.closed).toEqual({ code: 4503, reason: 'host/restarting' })
  })

  test('a browser is welcome under the certificate of the organisation', async () => {
    const ownCertificate = await makeCertificate(['tafel.lindeveld.nl', '127.0.0.1'], Date.now())
    const other = await startTestHost({ ownCertificate, demo: true })
    const state = await other.ask('openNetwork', {
      body: { address: '127.0.0.1', browserGuests: false },
    })
    expect(state).toMatchObject({ ownCertificate: true, browserGuests: false })
    expect(state.open?.fingerprint).toBe(toFingerprint(ownCertificate))
    expect((await get(`${state.open?.url}/api/health`)).status).toBe(200)
    const { port } = new URL(state.open?.url ?? '')
    const named = { host: `tafel.lindeveld.nl:${port}` }
    expect((await get(`${state.open?.url}/api/health`, named)).status).toBe(200)
    const caseId = other.caseIds[0] ?? ''
    const { code } = await other.ask('createInvite', {
      body: { caseId, role: 'professional', name: 'Priya Ramdin' },
    })
    expect(await other.ask('lookAtInvite', { body: { code } }, null)).toMatchObject({
      ownCertificate: true,
    })
    await other.close()
  })

  test('locking the vault closes the listener', async () => {
    const other = await startTestHost({ listen: '127.0.0.1' })
    const { open: opened, browserGuests } = await other.ask('network', {})
    expect(browserGuests).toBe(true)
    expect((await get(`${opened?.url}/api/health`)).status).toBe(200)
    await other.ask('lockVault', {})
    await expect(get(`${opened?.url}/api/health`)).rejects.toThrow(/ECONNREFUSED/)
    await other.close()
  })
})
