import * as decoding from 'lib0/decoding'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { ackMessage, subprotocol } from '../../shared/document/sync-messages.ts'
import type { HostProcess } from './host-process.ts'

export type NodeWriter = Readonly<{
  doc: Y.Doc
  provider: WebsocketProvider
  /** Own writes (updates after the connection's step 2) that the host called durable. */
  durableWrites(): number
  /** Called on every acknowledgement with the number of durable own writes. */
  onDurable(listener: (writes: number) => void): void
  close(): void
}>

export type Manifest = readonly Readonly<{ id: string; kind: string; right: string }>[]

/** Joins with an invite code and answers the bearer token. */
export async function join(host: HostProcess, code: string, name: string): Promise<string> {
  return (await host.ask<{ token: string }>('/api/join', null, { code, name })).token
}

/** Opens one document of a case as a standard y-websocket client and waits until it is in sync. */
export async function openAsWriter(
  host: HostProcess,
  caseId: string,
  kind: string,
  token: string,
): Promise<NodeWriter> {
  const manifest = await host.ask<Manifest>(`/api/cases/${caseId}/documents`, token)
  return openDocumentAsWriter(host, manifest.find((entry) => entry.kind === kind)?.id ?? '', token)
}

/** The same of the document with this id: of some kinds a case has more than one. */
export async function openDocumentAsWriter(
  host: HostProcess,
  id: string,
  token: string,
): Promise<NodeWriter> {
  const { clientId } = await host.ask<{ clientId: number }>(`/api/documents/${id}/open`, token, {})
  const doc = new Y.Doc()
  doc.clientID = clientId
  const url = host.listening.url.replace('http', 'ws')
  const provider = new WebsocketProvider(`${url}/sync`, id, doc, {
    disableBc: true,
    connect: false,
    protocols: [subprotocol, `token.${token}`, `client.${clientId}`],
  })
  const listeners = new Set<(writes: number) => void>()
  let durable = 0
  provider.messageHandlers[ackMessage] = (_encoder, decoder) => {
    // The first sync frame of a connection is its step 2; every later one is a write.
    durable = decoding.readVarUint(decoder) - 1
    for (const listener of listeners) listener(durable)
  }
  const synced = Promise.withResolvers<void>()
  provider.on('sync', (isSynced) => {
    if (isSynced) synced.resolve()
  })
  provider.connect()
  await synced.promise
  return {
    doc,
    provider,
    durableWrites: () => durable,
    onDurable: (listener) => void listeners.add(listener),
    close: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}
