import { WebsocketProvider } from 'y-websocket'
import { forkPeer } from '../forked-peer.ts'
import type { Peer } from '../peer.ts'
import { seedBenchDocument, whenSynced } from '../bench-document.ts'

/** A relay that stores nothing: the floor under every figure. */
export async function startRelay(): Promise<Peer> {
  const server = await forkPeer(new URL('./relay-server.ts', import.meta.url))
  return {
    ...server,
    name: 'bare relay',
    durability: 'none',
    connect: async (index) => {
      const { doc, text } = seedBenchDocument(index)
      const provider = new WebsocketProvider(`ws://127.0.0.1:${server.port}`, 'plan', doc, {
        disableBc: true,
      })
      await whenSynced(provider)
      return { doc, text, onDurable: null, close: () => (provider.destroy(), doc.destroy()) }
    },
  }
}
