import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createRooms, type Rooms } from '../../electron/rooms/rooms.ts'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { mayUndoDelete } from '../../shared/document/undo-filter.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { FakeConnection } from '../helpers/fake-connection.ts'
import { FakeVault } from '../helpers/fake-vault.ts'
import { readContent, readReloaded } from '../helpers/invariants.ts'
import { ManualClock } from '../helpers/manual-clock.ts'
import { type Editor, makeRandomEdit } from '../helpers/random-edit.ts'
import { RandomSource } from '../helpers/random-source.ts'
import { patiently } from '../helpers/patiently.ts'

const people = 5
const updates = 10_000

type Person = Readonly<{ connection: FakeConnection; editor: Editor }>

async function enter(rooms: Rooms, participantId: string): Promise<Person> {
  const { clientId } = await rooms.openDocument(participantId, 'plan')
  const connection = new FakeConnection(participantId, clientId)
  const origin: ChangeOrigin = { source: 'view', label: participantId }
  const { doc } = connection
  const undo = new Y.UndoManager(doc, {
    trackedOrigins: new Set([origin]),
    captureTimeout: Number.MAX_SAFE_INTEGER,
    deleteFilter: mayUndoDelete,
  })
  connection.connect(rooms, 'plan')
  await vi.waitFor(() => expect(connection.isSynced).toBe(true), patiently)
  return { connection, editor: { doc, origin, undo } }
}

test('five people make ten thousand updates with the network coming and going, and none is refused', async () => {
  const random = new RandomSource(20261122)
  const clock = new ManualClock()
  const fake = new FakeVault()
  fake.addDocument('plan', seedDocument('plan', {}, 1))
  const refused: string[] = []
  let nextClientId = 10
  const rooms = createRooms({
    vault: fake.vault,
    now: clock.now,
    after: clock.after,
    randomClientId: () => nextClientId++,
    onRefused: ({ reason }) => refused.push(reason),
  })
  const table = await Promise.all(
    Array.from({ length: people }, async (_, index) => enter(rooms, `p${index}`)),
  )
  const traffic = { sent: 0 }
  for (const { connection } of table)
    connection.doc.on('update', (_: Uint8Array, origin: unknown) => {
      if (origin !== connection) traffic.sent += 1
    })
  const away = new Set<Person>()
  for (let step = 0; traffic.sent < updates; step++) {
    const person = random.pickSome(table)
    if (random.chance(60)) {
      if (away.delete(person)) person.connection.connect(rooms, 'plan')
      else if (away.add(person)) person.connection.drop()
    }
    makeRandomEdit(person.editor, planShape, random, `e${step}`)
    clock.advance(20)
    // Commits settle in between, never in step with the edits.
    // oxlint-disable-next-line no-await-in-loop
    if (random.chance(3)) await Promise.resolve()
  }
  for (const { connection } of away) connection.connect(rooms, 'plan')
  await vi.waitFor(() => expect(rooms.stats().pendingUpdates).toBe(0), patiently)
  await vi.waitFor(
    () => expect(table.every(({ connection }) => connection.isSynced)).toBe(true),
    patiently,
  )

  expect(refused).toEqual([])
  expect(traffic.sent).toBeGreaterThanOrEqual(updates)
  const stored = fake.readStored('plan')
  for (const { editor } of table)
    expect(readContent(editor.doc, planShape)).toEqual(readContent(stored, planShape))
  expect(findShapeFault(stored, planShape)).toBeNull()
  expect(readReloaded(stored, planShape)).toEqual(readContent(stored, planShape))
  await rooms.close()
}, 60_000)
