import type { Handlers } from '../call.ts'

type StatsHandlers = Pick<Handlers, 'stats' | 'verifyRecords'>

/** Figures and proof for the owner. */
export const statsHandlers = (): StatsHandlers => ({
  async stats({ host }) {
    const counts = await host.vault.call('count', {})
    const { rss, heapUsed } = process.memoryUsage()
    return {
      ...counts,
      ...host.rooms.stats(),
      memory: { rss, heapUsed },
      uptimeMs: Math.round(process.uptime() * 1000),
    }
  },
  verifyRecords: async ({ host }) => host.vault.call('verifyRecords', {}),
})
