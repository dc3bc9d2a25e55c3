import * as Y from 'yjs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toUpdateFrame } from '../../../../electron/rooms/frames.ts'
import { findText } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { FakeConnection } from '../../../helpers/fake-connection.ts'
import { RoundTable, textOf, type } from '../../../helpers/round-table.ts'
import { patiently } from '../../../helpers/patiently.ts'

let table: RoundTable

beforeEach(() => {
  table = new RoundTable()
})

describe('who may do what', () => {
  test('a reader reads along, and its harmless answer to the host is acknowledged', async () => {
    const ann = await table.enter('ann')
    type(ann, 'voor iedereen')
    await table.settle()
    const reader = await table.enter('reader', { right: 'read' })
    expect(textOf(reader.doc)).toBe('voor iedereen')
    expect(reader.acks).toEqual([1])
    reader.drop()
    await table.join(reader) // its step 2 now carries the whole delete set, and still changes nothing
    expect(reader.closed).toBeNull()
  })

  test('a reader who writes is sent away, and nothing of it stays', async () => {
    const [ann, reader] = [await table.enter('ann'), await table.enter('reader', { right: 'read' })]
    type(reader, 'stiekem')
    expect(reader.closed).toEqual({ code: 4403, reason: 'access/read-only' })
    await table.settle()
    expect(textOf(ann.doc)).toBe('')
    expect(table.refused).toEqual(['read'])
  })

  test('a reader cannot write by way of step 2', async () => {
    const [ann, reader] = [await table.enter('ann'), await table.enter('reader', { right: 'read' })]
    reader.drop()
    type(reader, 'stiekem')
    await table.join(reader)
    await vi.waitFor(
      () => expect(reader.closed).toEqual({ code: 4403, reason: 'access/read-only' }),
      patiently,
    )
    expect(textOf(ann.doc)).toBe('')
  })

  test('the right is looked up on every frame', async () => {
    const ann = await table.enter('ann')
    type(ann, 'a')
    ann.right = 'read'
    type(ann, 'b')
    expect(ann.closed?.reason).toBe('access/read-only')
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toBe('a')
  })

  test('a participant who is revoked mid-stream is closed at once, and later frames are nothing', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    type(ann, 'a')
    table.rooms.revokeParticipant('ann')
    expect(ann.closed).toEqual({ code: 4410, reason: 'access/revoked' })
    ann.closed = null // a client that does not listen
    type(ann, 'b')
    await table.settle()
    expect(textOf(bob.doc)).toBe('a')
    expect(table.rooms.listOnline()).toEqual(new Set(['bob']))
  })

  test('a right that cannot be looked up ends that connection, and nobody else notices', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    ann.breakRight(new Error('gate is gone'))
    type(ann, 'a')
    expect(ann.closed).toEqual({ code: 4403, reason: 'internal' })
    type(bob, 'b')
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toBe('b')
  })

  test('who may no longer read leaves when rights are looked at again', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    ann.right = 'none'
    table.rooms.refreshRights()
    expect(ann.closed).toEqual({ code: 4403, reason: 'access/forbidden' })
    expect(bob.closed).toBeNull()
  })

  test('of two connections with one client id the newest stays', async () => {
    const ann = await table.enter('ann')
    const second = new FakeConnection('ann', ann.doc.clientID)
    await table.join(second)
    expect(ann.closed).toEqual({ code: 4409, reason: 'document/superseded' })
    type(second, 'ik ben er')
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toBe('ik ben er')
    expect(table.rooms.stats().connections).toBe(1)
  })

  test('nobody joins under a client id that was issued to someone else, or to nobody', async () => {
    const ann = await table.enter('ann')
    const thief = new FakeConnection('thief', ann.doc.clientID)
    await table.join(thief)
    expect(thief.closed).toEqual({ code: 4403, reason: 'access/forbidden' })
    // Also how an honest page looks whose id was issued after the copy that is in use now.
    const stranger = new FakeConnection('stranger', 4242)
    await table.join(stranger)
    expect(stranger.closed).toEqual({ code: 4409, reason: 'document/other-epoch' })
    expect(ann.closed).toBeNull()
  })

  test('a client of before a restore has to read everything again', async () => {
    const { clientId } = await table.rooms.openDocument('ann', 'plan')
    await table.rooms.close()
    table.fake.startEpoch('plan', 'epoch-2')
    table.restart()
    const ann = new FakeConnection('ann', clientId)
    await table.join(ann)
    expect(ann.closed).toEqual({ code: 4409, reason: 'document/other-epoch' })
  })
})

describe('frames that are none', () => {
  const frames: readonly (readonly [string, readonly number[]])[] = [
    ['empty', []],
    ['an unknown message', [7]],
    ['an unknown sync message', [0, 9, 0]],
    ['a length beyond the end', [0, 2, 9, 0]],
    ['bytes left over', [0, 2, 2, 0, 0, 1]],
    ['a number without an end', [0, 2, 255, 255]],
    ['a state vector with too many entries', [0, 0, 4, 255, 255, 255, 7]],
    ['an update that is none', [0, 2, 3, 9, 9, 9]],
    ['bytes left over inside an update', [0, 2, 5, 1, 1, 100, 0, 0]],
  ]
  test.each(frames)('%s ends the connection', async (_, bytes) => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    const before = bob.received.length
    ann.send(Uint8Array.from(bytes))
    expect(ann.closed).toEqual({ code: 4403, reason: 'edit/refused' })
    expect(table.rooms.stats().refusedFrames).toBe(1)
    expect(bob.received).toHaveLength(before)
    expect(table.fake.readLog('plan')).toEqual([])
  })

  test('too large an update is called that', async () => {
    const ann = await table.enter('ann')
    ann.send(toUpdateFrame(new Uint8Array(300 * 1024)))
    expect(ann.closed).toEqual({ code: 4403, reason: 'edit/too-large' })
  })

  test('bytes left over after a sound update refuse it whole', async () => {
    const [ann, bob] = [await table.enter('ann'), await table.enter('bob')]
    const twin = new Y.Doc()
    Y.applyUpdate(twin, Y.encodeStateAsUpdate(ann.doc))
    twin.clientID = ann.doc.clientID
    twin.on('update', (update: Uint8Array) => {
      ann.send(toUpdateFrame(Uint8Array.from([...update, 1, 2, 3])))
    })
    findText(twin, planShape.perspective, 'main', 'text')?.insert(0, 'x')
    expect(ann.closed?.reason).toBe('edit/refused')
    type(bob, 'y')
    await table.settle()
    expect(textOf(table.fake.readStored('plan'))).toBe('y')
  })
})
