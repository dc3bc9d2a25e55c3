import { randomUUID } from 'node:crypto'
import type { RequestInput } from '../../renderer/platform/request.ts'
import { type RouteName, routes } from '../../shared/api/contract.ts'
import type { Reply } from '../../shared/api/route.ts'
import type { ReflectionPhase } from '../../shared/domain/reflection/phases.ts'
import type { ReflectionFormatId } from '../../shared/domain/reflection/reflection-facts.ts'
import { openRawSocket, ownProtocols } from './raw-socket.ts'
import type { TestHost } from './running-host.ts'

type Member = Readonly<{ name: string; token: string; id: string }>

/** A pilot group of six on a real host, with every byte that each of them receives. */
export class ReflectionTable {
  readonly host: TestHost
  readonly caseId: string
  /** The owner of the laptop first. */
  readonly members: readonly Member[]
  readonly #received: string[] = []
  readonly #live: (readonly Buffer[])[] = []
  readonly #ends: (() => void)[] = []

  private constructor(host: TestHost, caseId: string, members: readonly Member[]) {
    this.host = host
    this.caseId = caseId
    this.members = members
  }

  static async open(host: TestHost, title = 'Pilotgroep Lindeveld'): Promise<ReflectionTable> {
    const { id: caseId } = await host.ask('createCase', { body: { title, kind: 'pilotgroep' } })
    const guests: Member[] = []
    for (const name of ['Jos Zwaluw', 'Lies Vink', 'Piet Kievit', 'Els Grutto', 'Mo Kluut'])
      // One after another: invites are one at a time.
      // oxlint-disable-next-line no-await-in-loop
      guests.push({ name, ...(await host.join('professional', caseId, name)) })
    const { participantId: id, name } = await host.ask('session', {}, host.ownerToken)
    const table = new ReflectionTable(host, caseId, [
      { name, id, token: host.ownerToken },
      ...guests,
    ])
    await Promise.all(table.members.map(async ({ token }) => table.#listen(token)))
    return table
  }

  member(index: number): Member {
    const found = this.members[index]
    if (found === undefined) throw new Error('no such member')
    return found
  }

  /** Asks as a member; what came back counts as received. */
  async ask<N extends RouteName>(
    who: number,
    name: N,
    input: RequestInput<N>,
  ): Promise<Reply<(typeof routes)[N]>> {
    const answer = await this.host.ask(name, input, this.member(who).token)
    this.#received.push(JSON.stringify(answer))
    return answer
  }

  /** Every reading route of the contract, as every member, whatever it answers. */
  async askEverything(sessionId: string): Promise<void> {
    const params = { caseId: this.caseId, id: this.caseId, sessionId }
    for (const { token } of this.members) {
      for (const [name, { method }] of Object.entries(routes)) {
        if (method !== 'GET') continue
        const query = { text: 'kaart' }
        // Safe: the names come from the contract itself.
        // oxlint-disable-next-line no-await-in-loop
        const { body } = await this.host.tryAsk(name as RouteName, { params, query }, token)
        this.#received.push(JSON.stringify(body))
      }
    }
  }

  async start(
    who: number,
    given: Readonly<{
      format?: ReflectionFormatId
      isAnonymous: boolean
      storyId?: string
    }>,
  ): Promise<string> {
    const sessionId = randomUUID()
    const { format = 'terugblik', isAnonymous, storyId = null } = given
    const body = { sessionId, format, title: 'Wat leerden we?', isAnonymous, asker: '', storyId }
    await this.make(who, 'reflection.started', body)
    return sessionId
  }

  async move(who: number, sessionId: string, phase: ReflectionPhase, round = 0): Promise<void> {
    await this.make(who, 'reflection.phaseEntered', { sessionId, phase, round, minutes: 5 })
  }

  async make(who: number, type: string, body: Record<string, unknown>): Promise<void> {
    const params = { caseId: this.caseId }
    await this.ask(who, 'makeRecord', { params, body: { key: randomUUID(), type, body } })
  }

  async write(who: number, sessionId: string, words: string, place = 'doorbraken') {
    const key = randomUUID()
    const params = { caseId: this.caseId, sessionId }
    const { id } = await this.ask(who, 'writeReflectionCard', {
      params,
      body: { place, words, mark: null, key },
    })
    return { id, key }
  }

  async read(who: number, sessionId: string) {
    return this.ask(who, 'reflectionSession', { params: { caseId: this.caseId, sessionId } })
  }

  /** All that anyone received so far. */
  received(): string {
    const frames = this.#live.flat().map((frame) => frame.toString('latin1'))
    return [...this.#received, ...frames].join('\n')
  }

  close(): void {
    for (const end of this.#ends) end()
  }

  async #listen(token: string): Promise<void> {
    const live = await openRawSocket(`${this.host.url}/live`, ownProtocols(token))
    this.#ends.push(() => live.socket.terminate())
    this.#live.push(live.received)
  }
}
