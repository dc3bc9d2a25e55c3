import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { BenchClient, Peer } from './peer.ts'

export type WritersFigure = Readonly<{
  /** Milliseconds from a keystroke to its arrival on another screen, each screen counted. */
  deliveryMs: readonly number[]
  /** Milliseconds from a keystroke to "safe at the host"; empty where the peer cannot say so. */
  durableMs: readonly number[]
  joinsPerSecond: number
  memoryBytes: number
}>

export type Load = Readonly<{ writers: number; writesPerSecond: number; seconds: number }>

/** Lets `writers` clients type into one text at a steady rate, each at its own moment within the second. */
export async function measureWriters(peer: Peer, load: Load): Promise<WritersFigure> {
  const started = performance.now()
  const clients = await Promise.all(
    Array.from({ length: load.writers }, async (_, index) => peer.connect(index)),
  )
  const joinsPerSecond = load.writers / ((performance.now() - started) / 1000)
  const sentAt = new Map<string, number>()
  const deliveryMs: number[] = []
  const durableMs: number[] = []
  for (const client of clients) {
    watchDelivery(client, sentAt, deliveryMs)
  }
  await Promise.all(
    clients.map(async (client, index) => type(client, index, load, sentAt, durableMs)),
  )
  const expected = load.writers * (load.writers - 1) * load.writesPerSecond * load.seconds
  // Bounded wait for the last deliveries: what has not come after this is reported as lost.
  for (let turn = 0; turn < 100 && deliveryMs.length < expected; turn++) await pause(50)
  if (deliveryMs.length < expected) {
    console.warn(`${peer.name}: ${expected - deliveryMs.length} of ${expected} deliveries missing`)
  }
  const memoryBytes = await peer.readMemory()
  for (const client of clients) client.close()
  return { deliveryMs, durableMs, joinsPerSecond, memoryBytes }
}

function watchDelivery({ text }: BenchClient, sentAt: Map<string, number>, into: number[]): void {
  text.observe((event, transaction) => {
    if (transaction.local) return
    const now = performance.now()
    for (const { insert } of event.delta) {
      if (typeof insert !== 'string') continue
      for (const mark of insert.match(/\d+\.\d+;/g) ?? []) {
        const at = sentAt.get(mark)
        if (at !== undefined) into.push(now - at)
      }
    }
  })
}

async function type(
  client: BenchClient,
  index: number,
  { writers, writesPerSecond, seconds }: Load,
  sentAt: Map<string, number>,
  durableMs: number[],
): Promise<void> {
  const times: number[] = []
  let durable = 0
  client.onDurable?.((writes) => {
    const now = performance.now()
    for (const at of times.slice(durable, writes)) durableMs.push(now - at)
    durable = Math.max(durable, Math.min(writes, times.length))
  })
  const gapMs = 1000 / writesPerSecond
  await pause((gapMs * index) / writers)
  const began = performance.now()
  for (let turn = 0; turn < writesPerSecond * seconds; turn++) {
    const mark = `${index}.${turn};`
    const now = performance.now()
    sentAt.set(mark, now)
    times.push(now)
    client.text.insert(client.text.length, mark)
    await pause(Math.max(0, began + gapMs * (turn + 1) - performance.now()))
  }
}
