import { afterAll, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { addEntity, findText, orderAtEnd } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { type HostProcess, makeHostFolder, startHostProcess } from '../helpers/host-process.ts'
import { join, type NodeWriter, openAsWriter } from '../helpers/node-writer.ts'
import { RandomSource } from '../helpers/random-source.ts'

const ROUNDS = Number(process.env.RONDETAFEL_KILL_ROUNDS ?? 5)
const WRITERS = 8
const by = { source: 'view', label: 'test' } as const

const folder = makeHostFolder()
const random = new RandomSource(20261122)
let host: HostProcess | null = null

afterAll(async () => {
  await host?.end('SIGKILL')
})

test(
  `no acknowledged word is lost in ${ROUNDS} kills under ${WRITERS} writers`,
  async () => {
    host = await start()
    const tokens = await joinAll(host)
    const caseId = caseOf(host)
    for (let round = 0; round < ROUNDS; round++) {
      const promised = await typeUntilKilled(host, caseId, tokens, round)
      host = await start()
      const reader = await openAsWriter(host, caseId, 'plan', tokens[0] ?? '')
      const missing = promised.filter(({ id, marks }) => {
        const text = findText(reader.doc, planShape.strengths, id, 'text')?.toJSON() ?? ''
        return marks.some((mark) => !text.includes(mark))
      })
      reader.close()
      expect(promised.length).toBe(WRITERS)
      expect(missing).toEqual([])
      const chain = await host.ask<{ ok: boolean }>(
        '/api/records/verify',
        host.listening.ownerToken,
      )
      expect(chain.ok).toBe(true)
    }
  },
  60_000 + ROUNDS * 20_000,
)

async function start(): Promise<HostProcess> {
  return startHostProcess('source', folder, ['--demo', '--admit-all', '--port', '0'])
}

const caseOf = ({ listening }: HostProcess): string => listening.cases[0]?.id ?? ''

async function joinAll(on: HostProcess): Promise<readonly string[]> {
  const tokens: string[] = []
  for (let index = 0; index < WRITERS; index++) {
    const body = { caseId: caseOf(on), role: 'professional', name: `Schrijver ${index}` }
    const { code } = await on.ask<{ code: string }>('/api/invites', on.listening.ownerToken, body)
    tokens.push(await join(on, code, `Schrijver ${index}`))
  }
  return tokens
}

type Promised = Readonly<{ id: string; marks: readonly string[] }>

/** Lets everyone type as fast as acknowledgements come, kills the host, and answers what it had promised. */
async function typeUntilKilled(
  on: HostProcess,
  caseId: string,
  tokens: readonly string[],
  round: number,
): Promise<readonly Promised[]> {
  const writers = await Promise.all(
    tokens.map(async (token) => openAsWriter(on, caseId, 'plan', token)),
  )
  const killAfter = 200 + random.integer(600)
  const enough = Promise.withResolvers<void>()
  let acknowledged = 0
  const typed = writers.map((writer, index) => {
    const id = `r${round}w${index}`
    typeOnEveryAck(writer, id, () => {
      acknowledged += 1
      if (acknowledged === killAfter) enough.resolve()
    })
    return { id, writer }
  })
  await enough.promise
  await on.end('SIGKILL')
  return typed.map(({ id, writer }) => {
    // The first write made the entity; the n-th later one carries mark n.
    const marks = Array.from({ length: Math.max(0, writer.durableWrites() - 1) }, (_, n) => mark(n))
    writer.close()
    return { id, marks }
  })
}

const mark = (n: number): string => `<${n}>`

function typeOnEveryAck(writer: NodeWriter, id: string, onAck: () => void): void {
  const order = orderAtEnd(writer.doc, planShape.strengths)
  addEntity(writer.doc, planShape.strengths, { id, order }, by)
  const text: Y.Text | null = findText(writer.doc, planShape.strengths, id, 'text')
  let next = 0
  const typeOne = (): void => {
    text?.insert(text.length, mark(next))
    next += 1
  }
  // Two in flight: one that may be promised, one that may not.
  typeOne()
  typeOne()
  let before = 0
  writer.onDurable((writes) => {
    for (; before < writes; before++) {
      onAck()
      typeOne()
    }
  })
}
