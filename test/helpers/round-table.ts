import { vi } from 'vitest'
import type * as Y from 'yjs'
import { createRooms, type Rooms } from '../../electron/rooms/rooms.ts'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { FakeConnection } from './fake-connection.ts'
import { FakeVault } from './fake-vault.ts'
import { ManualClock } from './manual-clock.ts'
import { patiently } from './patiently.ts'

/** One empty plan with its rooms, a vault that obeys, and people who type into the perspective. */
export class RoundTable {
  readonly fake = new FakeVault()
  readonly clock = new ManualClock()
  /** Reasons of refused frames, in order. */
  readonly refused: string[] = []
  rooms: Rooms
  #nextClientId = 100

  constructor() {
    this.fake.addDocument('plan', seedDocument('plan', {}, 1))
    this.rooms = this.#createRooms()
  }

  /** The host as it is after a restart on the same vault. */
  restart(): void {
    this.rooms = this.#createRooms()
  }

  /** Opens the plan as a participant and waits until it is there. */
  async enter(
    participantId: string,
    options: Readonly<{ wantsAck?: boolean; right?: 'read' | 'write' }> = {},
  ): Promise<FakeConnection> {
    const { clientId } = await this.rooms.openDocument(participantId, 'plan')
    const person = new FakeConnection(participantId, clientId, options)
    person.right = options.right ?? 'write'
    await this.join(person)
    return person
  }

  /** Connects, or connects again, and waits for the document or a refusal. */
  async join(person: FakeConnection): Promise<void> {
    person.connect(this.rooms, 'plan')
    await until(() => person.isSynced || person.closed !== null)
  }

  /** Waits until the vault has kept everything. */
  async settle(): Promise<void> {
    await until(() => this.rooms.stats().pendingUpdates === 0)
  }

  #createRooms(): Rooms {
    return createRooms({
      vault: this.fake.vault,
      now: this.clock.now,
      after: this.clock.after,
      randomClientId: () => this.#nextClientId++,
      onRefused: ({ reason }) => this.refused.push(reason),
    })
  }
}

/** What stands in the perspective. */
export const textOf = (doc: Y.Doc): string =>
  findText(doc, planShape.perspective, 'main', 'text')?.toJSON() ?? ''

/** Types at the end of the perspective. */
export function type({ doc }: FakeConnection, words: string): void {
  findText(doc, planShape.perspective, 'main', 'text')?.insert(textOf(doc).length, words)
}

/** Waits until this is true. */
export async function until(isTrue: () => boolean): Promise<void> {
  await vi.waitFor(() => {
    if (!isTrue()) throw new Error('not yet')
  }, patiently)
}
