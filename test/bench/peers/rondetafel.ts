import { makeHostFolder, startHostProcess } from '../../helpers/host-process.ts'
import { join, openAsWriter } from '../../helpers/node-writer.ts'
import { requireText } from '../bench-document.ts'
import type { Peer } from '../peer.ts'

/** The host as it ships: encrypted vault, guard, durable before visible; every writer joins by an own invite. */
export async function startRondetafel(writers: number): Promise<Peer> {
  const host = await startHostProcess('built', makeHostFolder(), [
    '--demo',
    '--admit-all',
    '--port',
    '0',
  ])
  const { ownerToken, cases } = host.listening
  const caseId = cases[0]?.id ?? ''
  const codes: string[] = []
  for (let index = 0; index < writers; index++) {
    const body = { caseId, role: 'professional', name: `Schrijver ${index}` }
    codes.push((await host.ask<{ code: string }>('/api/invites', ownerToken, body)).code)
  }
  return {
    name: 'Rondetafel',
    durability: 'before others see it, encrypted',
    connect: async (index) => {
      const token = await join(host, codes[index] ?? '', `Schrijver ${index}`)
      const writer = await openAsWriter(host, caseId, 'plan', token)
      return { ...writer, text: requireText(writer.doc) }
    },
    readMemory: async () =>
      (await host.ask<{ memory: { rss: number } }>('/api/stats', ownerToken)).memory.rss,
    close: async () => void (await host.end('SIGKILL')),
  }
}
