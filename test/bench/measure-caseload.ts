import { startTestHost, type TestHost } from '../helpers/running-host.ts'
import { generateCase } from './generate-cases.ts'
import { toQuantiles } from './statistics.ts'

/**
 * List, filter and search at the API of a host with so many generated households; beside each figure how
 * many empty answers (`health`) of the same host in the same rounds it costs.
 */
export async function measureCaseload(total: number, rounds: number): Promise<void> {
  const host = await startTestHost()
  await fill(host, total)
  const figures = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, ask] of Object.entries(questionsOf(host, total))) {
      const before = performance.now()
      await ask()
      figures.set(name, [...(figures.get(name) ?? []), performance.now() - before])
    }
  }
  const base = toQuantiles(figures.get('health') ?? []).p50
  console.table(
    Object.fromEntries(
      [...figures].map(([name, all]) => {
        const { p50, p95 } = toQuantiles(all)
        return [name, { p50: ms(p50), p95: ms(p95), 'x empty answer': (p50 / base).toFixed(0) }]
      }),
    ),
  )
  await host.close()
}

async function fill(host: TestHost, total: number): Promise<void> {
  const started = performance.now()
  for (let from = 0; from < total; from += 100) {
    const batch = Array.from({ length: Math.min(100, total - from) }, (_, at) =>
      generateCase(from + at),
    )
    // Through the watched vault of the host, which reads each of them as it reads what people write.
    await Promise.all(batch.map(async (args) => host.open().vault.call('createCase', args)))
    for (const { row } of batch) host.open().gate.rights.noteCase(row)
  }
  console.log(`${total} households made in ${secondsSince(started)} s`)
  await host.open().projector.settle()
  console.log(`figures and search complete after ${secondsSince(started)} s`)
}

const questionsOf = (host: TestHost, total: number) => ({
  health: async () => host.ask('health', {}),
  list: async () => host.ask('caseload', { query: {} }),
  'list, last page': async () =>
    host.ask('caseload', { query: { page: String(Math.floor((total - 1) / 50)) } }),
  'filter and sort': async () =>
    host.ask('caseload', {
      query: { filter: 'attention', status: 'actief', sort: 'lastContact', text: 'school' },
    }),
  'search, common word': async () => host.ask('search', { query: { text: 'de' } }),
  'search, two words': async () => host.ask('search', { query: { text: 'huurtoes schuld' } }),
  'search, rare word': async () => host.ask('search', { query: { text: '4321' } }),
  'search, nothing': async () => host.ask('search', { query: { text: 'zilverreiger' } }),
})

function ms(value: number): string {
  return value.toFixed(1)
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
