import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

describe('what any program on this computer can try', () => {
  let host: TestHost
  let pages: string
  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), 'rondetafel-pages-'))
    await mkdir(join(pages, 'assets'))
    await writeFile(join(pages, 'index.html'), '<!doctype html><title>first page</title>')
    await writeFile(join(pages, 'assets', 'main-1a2b.js'), 'void 0')
    await writeFile(join(pages, 'assets', 'main-1a2b.js.gz'), gzipSync('void 0'))
    host = await startTestHost({ demo: true, pages })
  })
  afterAll(async () => {
    await host.close()
    await rm(pages, { recursive: true, force: true })
  })

  /** The status line of an answer to a request that is written by hand. */
  async function statusOf(
    path: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<string> {
    const socket = connect(Number(new URL(host.url).port), '127.0.0.1')
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`)
    const [head] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    return head.toString('latin1').slice(9, 12)
  }
  const upgrade = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }
  const port = (): string => new URL(host.url).port

  const foreign: readonly (readonly [string, (own: string) => Record<string, string>])[] = [
    ['another name', (own) => ({ Host: `evil.example:${own}` })],
    ['our name within theirs', (own) => ({ Host: `127.0.0.1.evil.example:${own}` })],
    ['a user before our name', (own) => ({ Host: `127.0.0.1:${own}@evil.example` })],
    ['another port', () => ({ Host: '127.0.0.1:1' })],
    ['no port', () => ({ Host: '127.0.0.1' })],
    ['another loopback address', (own) => ({ Host: `127.0.0.2:${own}` })],
    ['a space', (own) => ({ Host: `127.0.0.1 :${own}` })],
    ['a foreign origin', (own) => ({ Host: `127.0.0.1:${own}`, Origin: 'https://evil.example' })],
    ['a hidden origin', (own) => ({ Host: `127.0.0.1:${own}`, Origin: 'null' })],
    [
      'our origin with a tail',
      (own) => ({ Host: `127.0.0.1:${own}`, Origin: `http://127.0.0.1:${own}.evil.example` }),
    ],
    [
      'our origin over https',
      (own) => ({ Host: `127.0.0.1:${own}`, Origin: `https://127.0.0.1:${own}` }),
    ],
    [
      'origin and host agreeing on another name',
      (own) => ({ Host: `evil.example:${own}`, Origin: `http://evil.example:${own}` }),
    ],
  ]
  test.each(foreign)('%s gets neither page, API nor socket', async (_name, headers) => {
    expect(await statusOf('/', headers(port()))).toBe('403')
    expect(await statusOf('/api/health', headers(port()))).toBe('403')
    expect(await statusOf('/live', { ...headers(port()), ...upgrade })).toBe('403')
  })

  test('our own names are served', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const headers = { Host: `${name}:${port()}`, Origin: `http://${name}:${port()}` }
      expect(await statusOf('/api/health', headers)).toBe('200')
      expect(await statusOf('/live', { ...headers, ...upgrade })).toBe('101')
    }
  })

  test('a form of another site is not a command', async () => {
    const post = async (headers: Record<string, string>, body: string): Promise<number> =>
      (await fetch(`${host.url}/api/vault/lock`, { method: 'POST', headers, body })).status
    const authorization = `Bearer ${host.ownerToken}`
    expect(await post({ authorization, 'content-type': 'text/plain' }, '{}')).toBe(400)
    expect(
      await post({ authorization, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b'),
    ).toBe(400)
    expect(await host.ask('session', {})).toMatchObject({ isOwner: true })
  })

  test('bad input is named by its place and never repeated', async () => {
    const { status, body } = await host.tryAsk('createCase', { body: { title: 42, x: 'geheim' } })
    expect([status, body]).toEqual([
      400,
      { code: 'request/bad-input', details: { field: 'title' } },
    ])
    const broken = await fetch(`${host.url}/api/cases`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.ownerToken}`, 'content-type': 'application/json' },
      body: '{"__proto__": {"isOwner": true}}',
    })
    expect(await broken.json()).toEqual({ code: 'request/bad-input', details: {} })
    const { status: tooMuch } = await host.tryAsk('createCase', {
      body: { title: 'x'.repeat(70_000) },
    })
    expect(tooMuch).toBe(400)
  })

  test('a name is told to the others without what cannot be seen, and is no name without the rest', async () => {
    const [caseId = ''] = host.caseIds
    const invited = await host.ask('createInvite', {
      body: { caseId, role: 'professional', name: 'Wim\u200b' },
    })
    expect(invited.name).toBe('Wim')
    const joinAs = async (name: string) =>
      host.tryAsk('join', { body: { code: invited.code, name } }, null)
    const noName = { code: 'request/bad-input', details: { field: 'name' } }
    expect((await joinAs('\u202e\u200b')).body).toEqual(noName)
    expect((await joinAs('Noor\n\u0001\u202eBakker')).status).toBe(200)
    const names = (await host.ask('participants', { query: {} })).map(({ name }) => name)
    expect(names).toContain('Noor Bakker')
  })

  test('a command without input may come without a body', async () => {
    const [first = ''] = host.caseIds
    const documentId = await host.findDocumentId('plan', first)
    const opened = await fetch(`${host.url}/api/documents/${documentId}/open`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.ownerToken}` },
    })
    expect(opened.status).toBe(200)
  })

  test('pages come with a strict policy and stay out of caches; assets may stay', async () => {
    const page = await fetch(`${host.url}/huishouden/x/plan`)
    expect(await page.text()).toContain('first page')
    const header = (name: string): string => page.headers.get(name) ?? ''
    expect(header('content-security-policy').split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ])
    expect(header('cache-control')).toBe('no-store')
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('referrer-policy')).toBe('no-referrer')
    expect(header('cross-origin-opener-policy')).toBe('same-origin')
    expect(header('cross-origin-resource-policy')).toBe('same-origin')
    expect(header('x-frame-options')).toBe('DENY')
    expect(header('permissions-policy')).toContain('camera=()')
    expect(page.headers.has('strict-transport-security')).toBe(false)
    expect(page.headers.has('access-control-allow-origin')).toBe(false)
    expect(page.headers.has('set-cookie')).toBe(false)
    expect((await fetch(`${host.url}/`)).headers.get('cache-control')).toBe('no-store')
    const asset = await fetch(`${host.url}/assets/main-1a2b.js`)
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  test('an asset goes out compressed to who can read that, and is the same to who cannot', async () => {
    const ask = async (encoding: string) =>
      fetch(`${host.url}/assets/main-1a2b.js`, { headers: { 'accept-encoding': encoding } })
    const [small, plain] = [await ask('gzip'), await ask('identity')]
    expect(small.headers.get('content-encoding')).toBe('gzip')
    expect(small.headers.get('content-type')).toBe(plain.headers.get('content-type'))
    expect(small.headers.get('cache-control')).toContain('immutable')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await small.text()).toBe(await plain.text())
    // Nobody in between may give the one to who asked for the other.
    expect(small.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
  })

  test('what is no page is told as missing, and nothing outside the pages is served', async () => {
    for (const path of ['/assets/gone.js', '/api/gone', '/sync/x', '/live'])
      expect((await fetch(`${host.url}${path}`)).status, path).toBe(404)
    await writeFile(join(pages, '..', 'rondetafel-outside.txt'), 'words from outside')
    for (const up of ['/..', '/%2e%2e', '/assets/%2e%2e/%2e%2e', '/..%2f', '/%5c..']) {
      const socket = connect(Number(port()), '127.0.0.1')
      // Written by hand: fetch would tidy the path up.
      socket.end(
        `GET ${up}/rondetafel-outside.txt HTTP/1.1\r\nHost: 127.0.0.1:${port()}\r\nConnection: close\r\n\r\n`,
      )
      expect(await text(socket), up).not.toContain('words from outside')
    }
    await rm(join(pages, '..', 'rondetafel-outside.txt'))
  })

  test.each([
    ['half an escape', 'GET /%zz HTTP/1.1', 400],
    ['bytes that are no text', 'GET /api/cases/%ff/documents HTTP/1.1', 400],
    ['no request at all', 'what is this', 400],
    ['headers without end', `GET /api/health HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`, 431],
  ])(
    '%s is answered in the form of the contract, and not repeated',
    async (_name, line, status) => {
      const socket = connect(Number(port()), '127.0.0.1')
      socket.write(`${line}\r\nHost: 127.0.0.1:${port()}\r\nConnection: close\r\n\r\n`)
      const [head = '', body] = (await text(socket)).split('\r\n\r\n')
      expect(Number(head.slice(9, 12))).toBe(status)
      expect(JSON.parse(body ?? '')).toEqual({ code: 'request/bad-input', details: {} })
      expect(head.toLowerCase()).toContain('cache-control: no-store')
      expect(head.toLowerCase()).toContain('x-content-type-options: nosniff')
      expect(head.toLowerCase()).toContain("content-security-policy: default-src 'none'")
    },
  )

  test('an address of the API that is written otherwise stays out of caches as well', async () => {
    const answer = await fetch(`${host.url}/%61pi/health`)
    expect(await answer.json()).toMatchObject({ ok: true })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('five wrong codes are enough; a right one before that still works', async () => {
    const [caseId = ''] = host.caseIds
    const { code } = await host.ask('createInvite', {
      body: { caseId, role: 'meelezer', name: 'Wim' },
    })
    const look = async (typed: string) =>
      host.tryAsk('lookAtInvite', { body: { code: typed } }, null)
    for (const left of [4, 3, 2, 1]) {
      const { status, body } = await look('BBBB BBBB')
      expect([status, body]).toEqual([404, { code: 'invite/code-unknown', details: { left } }])
    }
    expect((await look(code)).status).toBe(200)
    expect((await look('not a code at all')).body).toMatchObject({ details: { left: 0 } })
    const { status, body, headers } = await look(code)
    expect([status, body]).toEqual([
      429,
      { code: 'limit/too-many', details: { seconds: expect.any(Number) as number } },
    ])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await host.tryAsk('join', { body: { code, name: 'Wim' } }, null)).status).toBe(429)
    // Nobody who is in notices.
    expect((await host.tryAsk('session', {})).status).toBe(200)
  })
})
