import { once } from 'node:events'
import { type ClientOptions, WebSocket } from 'ws'
import {
  clientProtocolPrefix,
  subprotocol,
  tokenProtocolPrefix,
} from '../../shared/document/sync-messages.ts'

export type SocketEnd = Readonly<{ code: number; reason: string }>

/** A bare WebSocket that sends whatever a test wants and keeps what it gets. */
export type RawSocket = Readonly<{
  socket: WebSocket
  received: readonly Buffer[]
  send(frame: Uint8Array): void
  /** The next frame for which this holds, also one that came already. */
  waitFor(isMeant: (frame: Buffer) => boolean): Promise<Buffer>
  closed: Promise<SocketEnd>
}>

/** Subprotocols of our own pages. */
export const ownProtocols = (token: string, clientId?: number): string[] => [
  subprotocol,
  `${tokenProtocolPrefix}${token}`,
  ...(clientId === undefined ? [] : [`${clientProtocolPrefix}${clientId}`]),
]

/** Connects and resolves when the handshake is done; the host may close right after. */
export async function openRawSocket(
  url: string,
  protocols: string[],
  options: ClientOptions = {},
): Promise<RawSocket> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), protocols, options)
  const received: Buffer[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data: Buffer) => {
    received.push(data)
    for (const look of waiting) look()
  })
  const closed = new Promise<SocketEnd>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  await once(socket, 'open')
  return {
    socket,
    received,
    closed,
    send: (frame) => socket.send(frame),
    waitFor: async (isMeant) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = received.find((frame) => isMeant(frame))
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
  }
}
