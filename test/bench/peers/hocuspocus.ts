import { HocuspocusProvider } from '@hocuspocus/provider'
import { seedBenchDocument } from '../bench-document.ts'
import { forkPeer } from '../forked-peer.ts'
import type { Peer } from '../peer.ts'

/** Hocuspocus with SQLite: the best-known server for Yjs. */
export async function startHocuspocus(): Promise<Peer> {
  const server = await forkPeer(new URL('./hocuspocus-server.ts', import.meta.url))
  return {
    ...server,
    name: 'Hocuspocus + SQLite',
    durability: 'after 2-10 s, unencrypted',
    connect: async (index) => {
      const { doc, text } = seedBenchDocument(index)
      const synced = Promise.withResolvers<void>()
      const provider = new HocuspocusProvider({
        url: `ws://127.0.0.1:${server.port}`,
        name: 'plan',
        document: doc,
        onSynced: () => synced.resolve(),
      })
      await synced.promise
      return { doc, text, onDurable: null, close: () => (provider.destroy(), doc.destroy()) }
    },
  }
}
