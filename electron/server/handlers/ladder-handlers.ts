import { ladderChanged } from '../../desk/ladder-records.ts'
import type { Handlers, ServerContext } from '../call.ts'
import { ladderSetting, readLadder } from '../read-ladder.ts'

type LadderHandlers = Pick<Handlers, 'ladder' | 'saveLadder'>

/** The municipality's own names and terms on the ladder. */
export const ladderHandlers = ({ now, live }: ServerContext): LadderHandlers => ({
  ladder: async ({ host }) => readLadder(host.vault),

  async saveLadder({ body, host, me }) {
    const record = ladderChanged.write(
      { caseId: null, byId: me.id, at: now() },
      { rungs: body.length },
    )
    await host.vault.call('appendRecords', { records: [record] })
    const value = JSON.stringify(body)
    await host.vault.call('writeSetting', { name: ladderSetting, value })
    live.tellOwner('adaptations')
    return body
  },
})
