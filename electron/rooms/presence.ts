import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { z } from 'zod'
import type { Clock } from './clock.ts'
import type { PresenceUser } from './connection.ts'
import { toAwarenessFrame } from './frames.ts'
import type { RoomMember } from './room-member.ts'

const maxStateBytes = 1024
/** All carets that moved in this time travel together: at most ten frames a second, however many people. */
const gatherMs = 100

/** What a client may say of itself. Anything else in it is left out, `user` above all: the host knows that. */
const presenceState = z.object({
  field: z.string().max(200).optional(),
  cursor: z
    .object({ anchor: z.string().max(200), head: z.string().max(200) })
    .nullable()
    .optional(),
  status: z.enum(['writing', 'here']).optional(),
})
type PresenceState = z.output<typeof presenceState>

/** Carets and "who is here" of one document; in memory only, and never in the document. */
export type Presence = Readonly<{
  /** Takes in an awareness update. What is not exactly the sender's own entry is passed over. */
  receive(member: RoomMember, payload: Uint8Array): void
  /** Sends everybody's entry except the receiver's own. */
  sendAll(to: RoomMember): void
  /** The connection is gone: takes its entry away, on all screens. */
  remove(clientId: number): void
  /** Entries held, for a test that none stay behind. */
  size(): number
  close(): void
}>

type Entry = { user: PresenceUser; json: string | null; unread: string | null }

/**
 * Keeps the entries of a room. Standard clients echo what they hear of others and report others' silence,
 * so foreign entries are passed over without a word. Clocks are the host's own: a forged one cannot
 * silence anyone, and because it follows the time, it goes on rising over a restart.
 */
export function createPresence(clock: Clock, members: () => Iterable<RoomMember>): Presence {
  const entries = new Map<number, Entry>()
  const changed = new Set<number>()
  let lastTick = 0
  let flushedAt = 0
  let stopWaiting: (() => void) | null = null

  const tick = (): number => {
    lastTick = Math.max(lastTick + 1, clock.now())
    return lastTick
  }

  const flush = (): void => {
    stopWaiting = null
    flushedAt = clock.now()
    const at = tick()
    const batch = new Map<number, Uint8Array>()
    for (const clientId of changed) {
      const entry = entries.get(clientId)
      if (entry === undefined) batch.set(clientId, toEntry(clientId, at, null))
      else if (readUnread(entry)) batch.set(clientId, toEntry(clientId, at, entry.json))
    }
    changed.clear()
    sendBatch(batch, members())
  }

  const note = (clientId: number): void => {
    changed.add(clientId)
    if (stopWaiting !== null) return
    const waitMs = flushedAt + gatherMs - clock.now()
    if (waitMs <= 0 || waitMs > gatherMs) flush()
    else stopWaiting = clock.after(waitMs, flush)
  }

  return {
    receive(member, payload) {
      const { clientId, presenceUser } = member.connection
      const json = readOwnEntry(payload, clientId)
      if (json === null) return
      const entry = entries.get(clientId) ?? { user: presenceUser, json: null, unread: null }
      // Only the newest is kept, and read when it is sent: a flood costs no more than ten a second.
      entries.set(clientId, { ...entry, user: presenceUser, unread: json })
      note(clientId)
    },
    sendAll(to) {
      const at = tick()
      const known = [...entries].flatMap(([clientId, { json }]) =>
        clientId === to.connection.clientId || json === null ? [] : [toEntry(clientId, at, json)],
      )
      if (known.length > 0) to.deliver(toAwarenessFrame(known))
    },
    remove(clientId) {
      if (entries.delete(clientId)) note(clientId)
    },
    size: () => entries.size,
    close() {
      stopWaiting?.()
      entries.clear()
    },
  }
}

/** Turns what was received last into what is sent; false when it is no presence and nothing changed. */
function readUnread(entry: Entry): boolean {
  if (entry.unread === null) return false
  const state = parseState(entry.unread)
  entry.unread = null
  if (state === undefined) return false
  entry.json = state === null ? null : JSON.stringify({ ...state, user: entry.user })
  return true
}

/** The state in an entry: null says "I am leaving"; undefined is no presence. */
function parseState(json: string): PresenceState | null | undefined {
  try {
    return presenceState.nullable().safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

/** The JSON of an awareness update that holds one entry, of this client; null otherwise. */
function readOwnEntry(payload: Uint8Array, clientId: number): string | null {
  try {
    const decoder = decoding.createDecoder(payload)
    if (decoding.readVarUint(decoder) !== 1 || decoding.readVarUint(decoder) !== clientId)
      return null
    decoding.readVarUint(decoder) // the client's clock: the host has its own
    if (decoding.peekVarUint(decoder) > maxStateBytes) return null
    const json = decoding.readVarString(decoder)
    return decoding.hasContent(decoder) ? null : json
  } catch {
    return null
  }
}

const toEntry = (clientId: number, at: number, json: string | null): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, at)
    encoding.writeVarString(encoder, json ?? 'null')
  })

/** Nobody gets the own entry back: a client would take it for its own words. */
function sendBatch(batch: ReadonlyMap<number, Uint8Array>, members: Iterable<RoomMember>): void {
  if (batch.size === 0) return
  const whole = toAwarenessFrame([...batch.values()])
  for (const member of members) {
    const { clientId } = member.connection
    if (!batch.has(clientId)) member.deliver(whole)
    else if (batch.size > 1)
      member.deliver(
        toAwarenessFrame([...batch].flatMap(([id, entry]) => (id === clientId ? [] : [entry]))),
      )
  }
}
