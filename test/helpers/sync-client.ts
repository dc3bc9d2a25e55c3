import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import {
  ackMessage,
  clientProtocolPrefix,
  subprotocol,
  tokenProtocolPrefix,
} from '../../shared/document/sync-messages.ts'

export type SyncClientInput = Readonly<{ documentId: string; token: string; clientId: number }>

/** A standard y-websocket client that keeps every byte it was sent. */
export type SyncClient = Readonly<{
  doc: Y.Doc
  provider: WebsocketProvider
  /** Sync frames that the host called durable. */
  acknowledged(): number
  received: readonly Uint8Array[]
  /** Code and reason of the latest close by the host. */
  closed: Promise<Readonly<{ code: number; reason: string }>>
  close(): void
}>

/** Connects and resolves when in sync, or when the host closed the socket. */
export async function connectSyncClient(
  url: string,
  { documentId, token, clientId }: SyncClientInput,
): Promise<SyncClient> {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const received: Uint8Array[] = []
  const closed = Promise.withResolvers<Readonly<{ code: number; reason: string }>>()
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, documentId, doc, {
    disableBc: true,
    connect: false,
    protocols: [
      subprotocol,
      `${tokenProtocolPrefix}${token}`,
      `${clientProtocolPrefix}${clientId}`,
    ],
    WebSocketPolyfill: class extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols)
        this.addEventListener('message', ({ data }) => {
          if (data instanceof ArrayBuffer) received.push(new Uint8Array(data.slice(0)))
        })
        this.addEventListener('close', ({ code, reason }) => closed.resolve({ code, reason }))
      }
    },
  })
  let acknowledged = 0
  provider.messageHandlers[ackMessage] = (_encoder, decoder) => {
    acknowledged = decoding.readVarUint(decoder)
  }
  const synced = new Promise<void>((resolve) => provider.once('sync', () => resolve()))
  provider.connect()
  await Promise.race([synced, closed.promise])
  return {
    doc,
    provider,
    received,
    acknowledged: () => acknowledged,
    closed: closed.promise,
    close: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}
