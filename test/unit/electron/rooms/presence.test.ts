import * as Y from 'yjs'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPresence, type Presence } from '../../../../electron/rooms/presence.ts'
import { readFrame } from '../../../../electron/rooms/frames.ts'
import { RoomMember } from '../../../../electron/rooms/room-member.ts'
import type { RoomConnection } from '../../../../electron/rooms/connection.ts'
import { ManualClock } from '../../../helpers/manual-clock.ts'

/** A member with a real y-protocols Awareness behind it, as a y-websocket client has. */
class Person {
  readonly awareness: Awareness
  readonly member: RoomMember
  readonly frames: Uint8Array[] = []

  constructor(clientId: number, clock: ManualClock) {
    const doc = new Y.Doc()
    doc.clientID = clientId
    this.awareness = new Awareness(doc)
    const connection: RoomConnection = {
      participantId: `p${clientId}`,
      clientId,
      wantsAck: true,
      presenceUser: {
        participantId: `p${clientId}`,
        name: `Naam ${clientId}`,
        colour: 2,
        role: 'gezinslid',
      },
      rightNow: () => 'read',
      send: (frame) => this.#hear(frame),
      close: () => undefined,
      bufferedBytes: () => 0,
      pause: () => undefined,
      resume: () => undefined,
    }
    this.member = new RoomMember(connection, clock, () => undefined)
  }

  say(state: Record<string, unknown> | null, clientIds = [this.awareness.clientID]): Uint8Array {
    this.awareness.setLocalState(state)
    return encodeAwarenessUpdate(this.awareness, clientIds)
  }

  close(): void {
    this.awareness.destroy()
  }

  #hear(frame: Uint8Array): void {
    this.frames.push(frame)
    const payload = readFrame(frame)?.payload
    if (payload !== undefined) applyAwarenessUpdate(this.awareness, payload, 'host')
  }
}

let clock: ManualClock
let people: Person[]
let presence: Presence

beforeEach(() => {
  clock = new ManualClock()
  people = [1, 2, 3].map((clientId) => new Person(clientId, clock))
  presence = createPresence(clock, () => people.map(({ member }) => member))
  return () => {
    for (const person of people) person.close()
  }
})

const cursor = { anchor: 'a', head: 'b' }
const pick = (index: number): Person => {
  const person = people[index]
  if (person === undefined) throw new Error('nobody there')
  return person
}

describe('what others see of somebody', () => {
  test('is what the client says, with the name, colour and role that the host knows', () => {
    const ann = pick(0)
    presence.receive(
      ann.member,
      ann.say({
        field: 'goals/g1/title',
        cursor,
        status: 'writing',
        user: { name: 'Politie', role: 'regisseur' },
        evil: 1,
      }),
    )
    expect(pick(1).awareness.getStates().get(1)).toEqual({
      field: 'goals/g1/title',
      cursor,
      status: 'writing',
      user: { participantId: 'p1', name: 'Naam 1', colour: 2, role: 'gezinslid' },
    })
  })

  test('never comes back to that person', () => {
    const ann = pick(0)
    presence.receive(ann.member, ann.say({ status: 'here' }))
    presence.sendAll(ann.member)
    expect(ann.frames).toEqual([])
    expect(ann.awareness.getLocalState()).toEqual({ status: 'here' })
  })

  test('is told to a newcomer', () => {
    presence.receive(pick(0).member, pick(0).say({ status: 'here' }))
    const late = new Person(4, clock)
    presence.sendAll(late.member)
    expect(late.awareness.getStates().get(1)).toMatchObject({ status: 'here' })
    late.close()
  })

  test('is gone when the connection is, and back when the person is', () => {
    const [ann, bob] = [pick(0), pick(1)]
    presence.receive(ann.member, ann.say({ status: 'here' }))
    clock.advance(1000)
    presence.remove(1)
    expect(bob.awareness.getStates().has(1)).toBe(false)
    expect(presence.size()).toBe(0)
    clock.advance(1000)
    presence.receive(ann.member, ann.say({ status: 'writing' }))
    expect(bob.awareness.getStates().get(1)).toMatchObject({ status: 'writing' })
  })

  test('also survives a host that starts again: its clocks go on rising', () => {
    const [ann, bob] = [pick(0), pick(1)]
    for (let count = 0; count < 50; count++) {
      clock.advance(200)
      presence.receive(ann.member, ann.say({ status: 'here', field: `f${count}` }))
    }
    clock.advance(1000)
    presence = createPresence(clock, () => people.map(({ member }) => member))
    presence.receive(ann.member, ann.say({ status: 'writing', field: 'na' }))
    expect(bob.awareness.getStates().get(1)).toMatchObject({ field: 'na' })
  })
})

describe('what is passed over without a word', () => {
  test('an entry for somebody else, with however high a clock', () => {
    const [ann, thief, bob] = [pick(0), pick(1), pick(2)]
    thief.awareness.states.set(1, { field: 'vals' })
    thief.awareness.meta.set(1, { clock: 2 ** 50, lastUpdated: 0 })
    presence.receive(thief.member, encodeAwarenessUpdate(thief.awareness, [1]))
    expect(bob.awareness.getStates().has(1)).toBe(false)
    presence.receive(ann.member, ann.say({ field: 'echt' }))
    expect(bob.awareness.getStates().get(1)).toMatchObject({ field: 'echt' })
  })

  test('more than one entry, as standard clients echo what they hear', () => {
    const ann = pick(0)
    ann.awareness.states.set(3, {})
    ann.awareness.meta.set(3, { clock: 1, lastUpdated: 0 })
    presence.receive(ann.member, ann.say({ status: 'here' }, [1, 3]))
    expect(pick(1).frames).toEqual([])
  })

  test.each([
    ['too long a state', { field: 'x'.repeat(1100) }],
    ['too long a field', { field: 'x'.repeat(201) }],
    ['another status', { status: 'evil' }],
    ['a caret that is none', { cursor: 7 }],
  ])('%s', (_, state) => {
    presence.receive(pick(0).member, pick(0).say(state))
    expect(pick(1).frames).toEqual([])
  })

  test('bytes that are no awareness update', () => {
    for (const bytes of [[], [1], [1, 1, 255], [1, 1, 1, 2, 123, 34], [1, 1, 1, 2, 123, 125, 9]])
      presence.receive(pick(0).member, Uint8Array.from(bytes))
    clock.advance(1000)
    expect(pick(1).frames).toEqual([])
  })
})

describe('many carets', () => {
  test('travel together, at most ten frames a second, and the last place is never lost', () => {
    const [ann, bob, eve] = [pick(0), pick(1), pick(2)]
    for (let count = 0; count < 100; count++) {
      presence.receive(ann.member, ann.say({ field: `f${count}` }))
      presence.receive(bob.member, bob.say({ field: `g${count}` }))
      clock.advance(10)
    }
    clock.advance(100)
    expect(eve.frames.length).toBeLessThanOrEqual(12)
    expect(eve.awareness.getStates().get(1)).toMatchObject({ field: 'f99' })
    expect(eve.awareness.getStates().get(2)).toMatchObject({ field: 'g99' })
  })

  test('a thousand people who come and go leave nothing behind', () => {
    for (let clientId = 10; clientId < 1010; clientId++) {
      const guest = new Person(clientId, clock)
      presence.receive(guest.member, guest.say({ status: 'here' }))
      presence.remove(clientId)
      clock.advance(50)
      guest.close()
    }
    expect(presence.size()).toBe(0)
    expect([...pick(0).awareness.getStates().keys()]).toEqual([1])
  })
})
