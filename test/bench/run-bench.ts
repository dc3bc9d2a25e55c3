import { parseArgs } from 'node:util'
import { measureCaseload } from './measure-caseload.ts'
import { measureMeeting } from './measure-meeting.ts'
import { measureWriters, type WritersFigure } from './measure-writers.ts'
import type { StartPeer } from './peer.ts'
import { startHocuspocus } from './peers/hocuspocus.ts'
import { startRelay } from './peers/relay.ts'
import { startRondetafel } from './peers/rondetafel.ts'
import { runLargePlanBench } from './run-large-plan-bench.ts'
import { toQuantiles } from './statistics.ts'

/**
 * `npm run bench`: this host, Hocuspocus with SQLite and a bare relay, one after the other in every
 * round, so that what the machine does meanwhile falls on all three. Ratios count, not milliseconds.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    writers: { type: 'string', default: '8,30' },
    /** Households in the caseload. */
    cases: { type: 'string', default: '5000' },
    /** 'writers', 'caseload', 'meeting' or 'plan': measures that alone. */
    only: { type: 'string', default: '' },
    /** For 'plan': a build to measure instead of the present sources. */
    pages: { type: 'string', default: '' },
  },
})
const peers: Readonly<Record<string, StartPeer>> = {
  'bare relay': startRelay,
  'Hocuspocus + SQLite': startHocuspocus,
  Rondetafel: startRondetafel,
}
const seconds = Number(values.seconds)

const wants = (part: string): boolean => values.only === '' || values.only === part
const writerCounts = wants('writers') ? values.writers.split(',').map(Number) : []
for (const writers of writerCounts) {
  const figures = new Map<string, WritersFigure[]>()
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, start] of Object.entries(peers)) {
      const peer = await start(writers)
      const figure = await measureWriters(peer, { writers, writesPerSecond: 5, seconds })
      await peer.close()
      figures.set(name, [...(figures.get(name) ?? []), figure])
    }
  }
  console.log(
    `\n${writers} writers, 5 keystrokes a second each, ${values.rounds} rounds of ${seconds} s`,
  )
  console.table(Object.fromEntries([...figures].map(([name, all]) => [name, toRow(all)])))
  const [relay, other, own] = [...figures.values()].map((all) =>
    toQuantiles(all.flatMap(({ deliveryMs }) => deliveryMs)),
  )
  console.log(
    `delivery p95: ${ratio(own?.p95, relay?.p95)} x the bare relay, ${ratio(own?.p95, other?.p95)} x Hocuspocus`,
  )
}
if (wants('caseload')) await measureCaseload(Number(values.cases), 20)
if (wants('meeting')) await measureMeeting(30, seconds)
if (wants('plan')) await runLargePlanBench(values.pages)
process.exit(0)

function toRow(all: readonly WritersFigure[]): Readonly<Record<string, string>> {
  const delivery = toQuantiles(all.flatMap(({ deliveryMs }) => deliveryMs))
  const durable = toQuantiles(all.flatMap(({ durableMs }) => durableMs))
  const mean = (read: (figure: WritersFigure) => number) =>
    all.reduce((sum, figure) => sum + read(figure), 0) / all.length
  return {
    'delivery p50': ms(delivery.p50),
    'delivery p95': ms(delivery.p95),
    'delivery p99': ms(delivery.p99),
    'durable p50': ms(durable.p50),
    'durable p95': ms(durable.p95),
    'joins/s': mean(({ joinsPerSecond }) => joinsPerSecond).toFixed(0),
    'memory MB': (mean(({ memoryBytes }) => memoryBytes) / 1e6).toFixed(0),
  }
}

function ms(value: number): string {
  return Number.isNaN(value) ? 'never' : value.toFixed(1)
}

function ratio(value = Number.NaN, base = Number.NaN): string {
  return (value / base).toFixed(2)
}
