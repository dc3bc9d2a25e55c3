import { networkClosed, networkOpened } from '../../desk/network-records.ts'
import type { Handlers, ServerContext } from '../call.ts'

type NetworkHandlers = Pick<Handlers, 'network' | 'openNetwork' | 'closeNetwork'>

/** Opening the table to the network of the room, and closing it. */
export const networkHandlers = ({ network, live, now }: ServerContext): NetworkHandlers => ({
  network: async () => network.state(),

  async openNetwork({ body, host, me }) {
    const state = await network.open(body)
    const { browserGuests, ownCertificate } = state
    const record = networkOpened.write(
      { caseId: null, byId: me.id, at: now() },
      { browserGuests, ownCertificate },
    )
    await host.vault.call('appendRecords', { records: [record] })
    live.tellOwner('network')
    return state
  },

  async closeNetwork({ host, me }) {
    const state = await network.close()
    const record = networkClosed.write({ caseId: null, byId: me.id, at: now() }, {})
    await host.vault.call('appendRecords', { records: [record] })
    live.tellOwner('network')
    return state
  },
})
