import * as encoding from 'lib0/encoding'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { toStep1Frame, toUpdateFrame } from '../../../../electron/rooms/frames.ts'
import { addEntity } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { createRooms } from '../../../../electron/rooms/rooms.ts'
import { FakeConnection } from '../../../helpers/fake-connection.ts'
import { RoundTable, textOf, type } from '../../../helpers/round-table.ts'
import { patiently } from '../../../helpers/patiently.ts'

const by = { source: 'view', label: 'test' } as const
let table: RoundTable

beforeEach(() => {
  table = new RoundTable()
})

describe('loading', () => {
  test('nothing is answered before the document is there', async () => {
    let isLoaded = (): void => undefined
    const { clientId } = await table.rooms.openDocument('ann', 'plan')
    const ann = await table.enter('bob')
    type(ann, 'al opgeslagen')
    await table.rooms.close()
    table.fake.holdLoading(
      new Promise((resolve) => {
        isLoaded = resolve
      }),
    )
    table.restart()
    const early = new FakeConnection('ann', clientId)
    early.connect(table.rooms, 'plan')
    expect(early.isPaused).toBe(true)
    expect(early.received).toEqual([])
    isLoaded()
    await vi.waitFor(() => expect(early.isSynced).toBe(true), patiently)
    expect(textOf(early.doc)).toBe('al opgeslagen')
    expect(early.isPaused).toBe(false)
  })

  test('an unknown document is refused', async () => {
    await expect(table.rooms.openDocument('ann', 'nergens')).rejects.toMatchObject({
      code: 'document/not-found',
    })
    const ann = new FakeConnection('ann', 5)
    ann.connect(table.rooms, 'nergens')
    await vi.waitFor(
      () => expect(ann.closed).toEqual({ code: 4403, reason: 'document/not-found' }),
      patiently,
    )
  })

  test('client ids are never 0, never taken, never out of range, and never one that has written', async () => {
    const drawn = [0, 1, 2 ** 32, -1, 0.5, 7, 7, 8]
    const rooms = createRooms({
      vault: table.fake.vault,
      now: table.clock.now,
      randomClientId: () => drawn.shift() ?? 9,
    })
    expect((await rooms.openDocument('ann', 'plan')).clientId).toBe(7)
    expect((await rooms.openDocument('bob', 'plan')).clientId).toBe(8)
  })

  test('a document that nobody uses is put away after a snapshot, and is there again', async () => {
    const ann = await table.enter('ann')
    type(ann, 'blijft')
    await table.settle()
    ann.drop()
    table.clock.advance(11 * 60_000)
    await vi.waitFor(() => expect(table.rooms.stats().openDocuments).toBe(0), patiently)
    expect(table.fake.readSnapshot('plan').uptoSeq).toBe(1)
    await table.join(ann)
    expect(textOf(ann.doc)).toBe('blijft')
  })
})

describe('closing', () => {
  test('keeps what is under way, acknowledges it, writes a snapshot, and sends everybody away to come back', async () => {
    const ann = await table.enter('ann')
    table.fake.hold()
    type(ann, 'nog net')
    const closing = table.rooms.close()
    await vi.waitFor(() => expect(table.fake.heldCommits).toBe(1), patiently)
    expect(ann.closed).toBeNull()
    table.fake.release()
    await closing
    expect(ann.acks.at(-1)).toBe(2)
    expect(ann.closed).toEqual({ code: 4503, reason: 'host/restarting' })
    expect(table.fake.readSnapshot('plan').uptoSeq).toBe(1)
    await expect(table.rooms.openDocument('ann', 'plan')).rejects.toMatchObject({
      code: 'host/restarting',
    })
  })
})

describe('what comes before the answer to the host', () => {
  /** An update of 'ann' that builds on one which the host never gets. */
  function toAhead(ann: FakeConnection): Uint8Array {
    const elsewhere = new Y.Doc()
    elsewhere.clientID = ann.doc.clientID
    Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(ann.doc))
    addEntity(elsewhere, planShape.strengths, { id: 'kwijt' }, by)
    const known = Y.encodeStateVector(elsewhere)
    addEntity(elsewhere, planShape.strengths, { id: 'ahead' }, by)
    return Y.encodeStateAsUpdate(elsewhere, known)
  }

  test('is acknowledged only when the answer brought what it builds on', async () => {
    const { clientId } = await table.rooms.openDocument('ann', 'plan')
    const ann = new FakeConnection('ann', clientId)
    ann.holdAnswers = true
    await table.join(ann)
    ann.send(toUpdateFrame(toAhead(ann)))
    expect(ann.closed).toBeNull()
    ann.releaseAnswers()
    await table.settle()
    expect(ann.acks).toEqual([1])
    expect(ann.closed).toEqual({ code: 4403, reason: 'edit/refused' })
  })

  test('is not collected without end', async () => {
    const { clientId } = await table.rooms.openDocument('ann', 'plan')
    const ann = new FakeConnection('ann', clientId)
    ann.holdAnswers = true
    await table.join(ann)
    ann.send(toUpdateFrame(toAhead(ann)))
    for (let count = 0; count < 8; count++) ann.send(toUpdateFrame(new Uint8Array(200_000)))
    expect(ann.closed).toEqual({ code: 4503, reason: 'limit/too-many' })
  })
})

describe('limits', () => {
  test('a sender above its rate is not read from for a while, and loses nothing', async () => {
    const ann = await table.enter('ann')
    for (let count = 0; count < 450; count++) type(ann, 'x')
    expect(ann.isPaused).toBe(true)
    await table.settle()
    table.clock.advance(5_000)
    expect(ann.isPaused).toBe(false)
    expect(ann.closed).toBeNull()
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toHaveLength(450)
  })

  test('what a socket had read before it was paused waits as well', async () => {
    const ann = await table.enter('ann')
    const before = ann.received.length
    const answers = (): number => ann.received.length - before
    for (let count = 0; count < 1000; count++) ann.send(toStep1Frame(ann.doc))
    expect(answers()).toBeLessThanOrEqual(400)
    table.clock.advance(5_000)
    expect(answers()).toBeLessThan(1000)
    type(ann, 'en daarna')
    for (let seconds = 0; seconds < 10; seconds++) table.clock.advance(1_000)
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toBe('en daarna')
    expect(ann.isPaused).toBe(false)
  })

  test('what it had read is forgotten with the socket', async () => {
    const ann = await table.enter('ann')
    for (let count = 0; count < 450; count++) type(ann, 'x')
    ann.drop()
    table.clock.advance(60_000)
    await table.settle()
    expect(textOf(table.fake.readStored('plan')).length).toBeLessThan(450)
  })

  test('who reads a large document is not held up by its size, unless asking again', async () => {
    const ann = await table.enter('ann')
    const words = 'x'.repeat(20_000)
    for (let count = 0; count < 220; count++) {
      addEntity(ann.doc, planShape.strengths, { id: `s${count}`, text: words }, by)
      table.clock.advance(1_000)
    }
    await table.settle()
    const bob = await table.enter('bob')
    expect(Math.max(...bob.received.map(({ length }) => length))).toBeGreaterThan(220 * 20_000)
    expect(bob.isPaused).toBe(false)
    const before = bob.received.length
    for (let count = 0; count < 100; count++) bob.send(toStep1Frame(new Y.Doc()))
    expect(bob.isPaused).toBe(true)
    expect(bob.received.length - before).toBe(1)
  })

  test('a vault that is behind holds its writers back', async () => {
    const ann = await table.enter('ann')
    table.fake.hold()
    for (let count = 0; count < 300; count++) type(ann, 'x')
    expect(ann.isPaused).toBe(true)
    table.fake.release()
    await vi.waitFor(() => expect(ann.isPaused).toBe(false), patiently)
  })

  test('a receiver that does not read gets one update when it does', async () => {
    const [ann, slow] = [await table.enter('ann'), await table.enter('slow')]
    slow.bufferedBytes = 2 * 1024 * 1024
    const before = slow.received.length
    for (const letter of 'abc') {
      type(ann, letter)
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await table.settle()
    }
    expect(slow.received).toHaveLength(before)
    slow.bufferedBytes = 0
    table.clock.advance(1_000)
    expect(textOf(slow.doc)).toBe('abc')
    expect(slow.received).toHaveLength(before + 1)
    type(ann, 'd')
    await table.settle()
    expect(textOf(slow.doc)).toBe('abcd')
  })

  test('a receiver that stays behind is sent away to come back', async () => {
    const [ann, slow] = [await table.enter('ann'), await table.enter('slow')]
    slow.bufferedBytes = 2 * 1024 * 1024
    type(ann, 'a')
    await table.settle()
    table.clock.advance(21_000)
    expect(slow.closed?.code).toBe(4503)
    expect(ann.closed).toBeNull()
  })

  test('who hears nothing for ten seconds gets a sign of life', async () => {
    const ann = await table.enter('ann')
    const before = ann.received.length
    table.clock.advance(16_000)
    expect(ann.received.slice(before)).toEqual([
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint8Array(encoder, Uint8Array.of(0))
      }),
    ])
  })
})
