import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { addEntity } from '../../shared/document/entities.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import { patiently } from '../helpers/patiently.ts'
import { openRawSocket, ownProtocols } from '../helpers/raw-socket.ts'
import { startTestHost, type TestHost } from '../helpers/running-host.ts'

const by = { source: 'view', label: 'test' } as const

describe('sockets', () => {
  let host: TestHost
  let planId: string
  let guest: Readonly<{ token: string; id: string }>
  const openPlan = async (token: string): Promise<number> =>
    (await host.ask('openDocument', { params: { id: planId } }, token)).clientId

  beforeAll(async () => {
    host = await startTestHost({ demo: true })
    planId = await host.findDocumentId('plan')
  })
  afterAll(async () => host.close())
  beforeEach(async () => {
    guest = await host.join('professional')
    await host.ask('admitParticipant', { params: { id: guest.id } })
  })

  const endOf = async (path: string, protocols: string[]) =>
    (await openRawSocket(`${host.url}${path}`, protocols)).closed

  test.each(['/sync/anything', '/live'])(
    '%s without a good token closes with 4401',
    async (path) => {
      const end = { code: 4401, reason: 'access/unauthorised' }
      expect(await endOf(path, ownProtocols('wrong', 7))).toEqual(end)
      expect(await endOf(path, ['rondetafel.v1'])).toEqual(end)
      // A browser that offers only the token must see the code as well.
      expect(await endOf(path, ['token.wrong'])).toEqual(end)
    },
  )

  test('who waits in the lobby hears about the own session and opens no document', async () => {
    const waiting = await host.join('professional')
    const live = await openRawSocket(`${host.url}/live`, ownProtocols(waiting.token))
    expect(await endOf(`/sync/${planId}`, ownProtocols(waiting.token, 7))).toEqual({
      code: 4403,
      reason: 'access/waiting',
    })
    await host.ask('admitParticipant', { params: { id: waiting.id } })
    const word = await live.waitFor((frame) => frame.includes('session'))
    expect(JSON.parse(word.toString())).toEqual({ changed: 'session' })
    live.socket.terminate()
  })

  test('only a client id issued to this participant for this document is let in', async () => {
    const other = await host.join('professional')
    await host.ask('admitParticipant', { params: { id: other.id } })
    const voiceId = await host.findDocumentId('familyVoice')
    const forVoice = await host.ask('openDocument', { params: { id: voiceId } }, guest.token)
    const forbidden = { code: 4403, reason: 'access/forbidden' }
    // Nobody's id is one that a restored copy does not know: its holder opens the document anew.
    const unknown = { code: 4409, reason: 'document/other-epoch' }
    const path = `/sync/${planId}`
    expect(await endOf(path, ownProtocols(guest.token))).toEqual(forbidden)
    expect(await endOf(path, ownProtocols(guest.token, 4242))).toEqual(unknown)
    expect(await endOf(path, ownProtocols(guest.token, forVoice.clientId))).toEqual(unknown)
    expect(await endOf(path, ownProtocols(guest.token, await openPlan(other.token)))).toEqual(
      forbidden,
    )
  })

  test('a client id of an earlier epoch is told to read again', async () => {
    const clientId = await openPlan(guest.token)
    const loaded = await host.open().vault.call('loadDocument', { id: planId })
    const epoch = loaded?.document.epoch ?? ''
    const state = new Uint8Array([0, 0])
    await host
      .open()
      .vault.call('startEpoch', { documentId: planId, epoch: `${epoch}2`, state, at: Date.now() })
    expect(await endOf(`/sync/${planId}`, ownProtocols(guest.token, clientId))).toEqual({
      code: 4409,
      reason: 'document/other-epoch',
    })
    // Put back what the other tests of this file work on.
    await host.close()
    host = await startTestHost({ demo: true })
    planId = await host.findDocumentId('plan')
  })

  test('a standard client without our subprotocol is served, without acknowledgements', async () => {
    const clientId = await openPlan(guest.token)
    const offered = [`token.${guest.token}`, `client.${clientId}`]
    const socket = await openRawSocket(`${host.url}/sync/${planId}`, offered)
    expect(socket.socket.protocol).toBe(`client.${clientId}`)
    socket.send(new Uint8Array([0, 0, 1, 0]))
    await socket.waitFor((frame) => frame[0] === 0 && frame[1] === 1)
    socket.send(new Uint8Array([0, 1, 2, 0, 0]))
    socket.send(new Uint8Array([0, 0, 1, 0]))
    await vi.waitFor(
      () =>
        expect(socket.received.filter((frame) => frame[0] === 0 && frame[1] === 1)).toHaveLength(2),
      patiently,
    )
    expect(socket.received.some((frame) => frame[0] === 100)).toBe(false)
    socket.socket.terminate()
  })

  test('a revoked participant is out of every socket and cannot come back', async () => {
    const client = await host.connectClient(planId, guest.token)
    const live = await openRawSocket(`${host.url}/live`, ownProtocols(guest.token))
    const watcher = await host.connectClient(planId, host.ownerToken)
    addEntity(client.doc, documentShapes.plan.strengths, { id: 'before' }, by)
    await vi.waitFor(
      () => expect(watcher.doc.getMap('strengths').has('before')).toBe(true),
      patiently,
    )

    await host.ask('revokeParticipant', { params: { id: guest.id } })
    const end = { code: 4410, reason: 'access/revoked' }
    expect(await client.closed).toEqual(end)
    expect(await live.closed).toEqual(end)
    expect(await endOf('/live', ownProtocols(guest.token))).toEqual(end)
    expect(await endOf(`/sync/${planId}`, ownProtocols(guest.token, client.doc.clientID))).toEqual(
      end,
    )
    client.close()
    watcher.close()
  })

  test('a revoked client that goes on sending reaches nobody', async () => {
    const clientId = await openPlan(guest.token)
    const socket = await openRawSocket(
      `${host.url}/sync/${planId}`,
      ownProtocols(guest.token, clientId),
    )
    // It reads nothing any more, so it never answers the close and keeps its socket open.
    socket.socket.pause()
    await host.ask('revokeParticipant', { params: { id: guest.id } })
    const before = (await host.ask('stats', {})).logRows
    for (let index = 0; index < 20; index++) socket.send(new Uint8Array([0, 2, 2, 0, 0]))
    await vi.waitFor(
      async () => expect((await host.ask('stats', {})).connections).toBe(0),
      patiently,
    )
    socket.socket.resume()
    await socket.closed
    expect((await host.ask('stats', {})).logRows).toBe(before)
  })

  test('text, an oversized frame and an unknown path end one socket and nothing else', async () => {
    const clientId = await openPlan(guest.token)
    const open = async () =>
      openRawSocket(`${host.url}/sync/${planId}`, ownProtocols(guest.token, clientId))
    const texter = await open()
    texter.socket.send('hello')
    expect(await texter.closed).toEqual({ code: 4403, reason: 'edit/refused' })
    const shouter = await open()
    shouter.send(new Uint8Array(1024 * 1024 + 1))
    expect((await shouter.closed).code).toBe(1009)
    const lost = new WebSocket(`${host.url.replace('http', 'ws')}/elsewhere`)
    const error = await new Promise<Error>((resolve) => lost.once('error', resolve))
    expect(error.message).toContain('404')
    expect((await host.tryAsk('health', {}, null)).status).toBe(200)
  })

  test('a guest can hold open many sockets, but not those of everyone', async () => {
    const address = `${host.url}/live`
    const open = async () => openRawSocket(address, ownProtocols(guest.token))
    const sockets = await Promise.all(Array.from({ length: 64 }, open))
    expect(await (await open()).closed).toEqual({ code: 4403, reason: 'limit/too-many' })
    const owner = await openRawSocket(address, ownProtocols(host.ownerToken))
    for (const { socket } of [...sockets, owner]) socket.terminate()
    await Promise.all(sockets.map(async ({ closed }) => closed))
  })

  test('a guest cannot fill the vault by opening documents', async () => {
    const answers = await Promise.all(
      Array.from({ length: 250 }, async () =>
        host.tryAsk('openDocument', { params: { id: planId } }, guest.token),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(240)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
    expect((await host.tryAsk('openDocument', { params: { id: planId } })).status).toBe(200)
  })

  test('strangers can hold open no more than a few sockets each', async () => {
    const { host: name, port } = new URL(host.url)
    const silent = Array.from({ length: 12 }, () => connect(Number(port), '127.0.0.1'))
    const answers = await Promise.all(
      silent.map(async (socket) => {
        // A client that never answers the close of the host.
        socket.write(
          `GET /live HTTP/1.1\r\nHost: ${name}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
            'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
        )
        const [head] = (await once(socket, 'data')) as [Buffer]
        return head.toString('latin1').slice(9, 12)
      }),
    )
    expect(answers.filter((status) => status === '101')).toHaveLength(4)
    expect(answers.filter((status) => status === '429')).toHaveLength(8)
    // Who is known is never counted among them.
    const live = await openRawSocket(`${host.url}/live`, ownProtocols(guest.token))
    live.socket.terminate()
    // The host cuts them off by itself, and the places are free again.
    await Promise.all(silent.map(async (socket) => socket.closed || once(socket, 'close')))
    expect((await openRawSocket(`${host.url}/live`, ['token.wrong'])).socket.protocol).toBe(
      'token.wrong',
    )
  })

  test('locking the vault ends every socket with the reason, and edits before it are kept', async () => {
    const client = await host.connectClient(planId, guest.token)
    const live = await openRawSocket(`${host.url}/live`, ownProtocols(host.ownerToken))
    addEntity(client.doc, documentShapes.plan.strengths, { id: 'kept' }, by)
    await vi.waitFor(() => expect(client.acknowledged()).toBeGreaterThan(1), patiently)
    await host.ask('lockVault', {})
    const end = { code: 4410, reason: 'vault/locked' }
    expect(await client.closed).toEqual(end)
    expect(await live.closed).toEqual(end)
    expect(await endOf('/live', ownProtocols(guest.token))).toEqual({
      code: 4503,
      reason: 'vault/locked',
    })
    client.close()
  })
})
