import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import {
  ackMessage,
  awarenessMessage,
  syncMessage,
  syncStep1,
  syncStep2,
  syncUpdate,
} from '../../shared/document/sync-messages.ts'
import { AppError, type ErrorCode } from '../../shared/errors/app-error.ts'
import type { Surroundings } from '../../renderer/document/surroundings.ts'

type User = Readonly<{ participantId: string; name: string; colour: number; role: 'professional' }>

/** What a test may ask of the host in the page; each laptop gets its own surroundings. */
export type FakeSyncHost = Readonly<{
  /** What the host has: what it accepted, durable at once. */
  doc: Y.Doc
  /** A laptop of this person; `right` as the matrix would say. */
  surroundings(user?: Partial<User>, right?: 'read' | 'write'): Surroundings
  /** Someone on a screen elsewhere changes the document. */
  editElsewhere(change: (doc: Y.Doc) => void): void
  /** From now on frames are applied and passed on, but not acknowledged, until `releaseAcks`. */
  holdAcks(): void
  releaseAcks(): void
  /** All lines end without a word, and new ones fail until `comeBack`. */
  goAway(): void
  comeBack(): void
  /** Ends every line with a code and reason, as the host does. */
  closeAll(code: number, reason: ErrorCode | ''): void
  /** The next frame with a change in it is not taken; its line ends with this reason. */
  refuseNext(reason: ErrorCode): void
  /** The content is replaced: older lines and client ids are no longer taken. */
  startEpoch(state: Uint8Array): void
  connections(): number
  /** Every update or step 2 that came in with a gap before it (a host refuses such a frame). */
  gaps(): number
  opened(): number
}>

/**
 * A host inside the page: the y-websocket protocol with acknowledgements and stamped presence, on
 * sockets that deliver in microtasks. For tests of the client; it judges nothing but gaps.
 */
export function createFakeSyncHost(state: Uint8Array = emptyState): FakeSyncHost {
  const host = new Host(state)
  return {
    get doc() {
      return host.doc
    },
    surroundings: (user = {}, right = 'write') => host.surroundings(user, right),
    editElsewhere: (change) => host.editElsewhere(change),
    holdAcks: () => {
      host.isHolding = true
    },
    releaseAcks: () => host.releaseAcks(),
    goAway: () => host.goAway(),
    comeBack: () => {
      host.isAway = false
    },
    closeAll: (code, reason) => host.closeAll(code, reason),
    refuseNext: (reason) => {
      host.refusal = reason
    },
    startEpoch: (next) => host.startEpoch(next),
    connections: () => host.sockets.size,
    gaps: () => host.gaps,
    opened: () => host.lastClientId - 1000,
  }
}

const emptyState = Y.encodeStateAsUpdate(new Y.Doc())

class Host {
  doc = new Y.Doc()
  epoch = 1
  readonly sockets = new Set<FakeSocket>()
  readonly users = new Map<number, Readonly<{ user: User; epoch: number }>>()
  readonly presence = new Map<number, Uint8Array>()
  lastClientId = 1000
  presenceClock = 1
  isHolding = false
  isAway = false
  refusal: ErrorCode | null = null
  gaps = 0

  constructor(state: Uint8Array) {
    Y.applyUpdate(this.doc, state)
  }

  surroundings(user: Partial<User>, right: 'read' | 'write'): Surroundings {
    const toSocket = (protocols?: string | string[]): FakeSocketArgs => [this, protocols]
    return {
      openDocument: async () => {
        if (this.isAway) throw new AppError('host/restarting')
        const clientId = ++this.lastClientId
        const stamped: User = {
          participantId: `p${clientId}`,
          name: 'Priya Ramdin',
          colour: 2,
          role: 'professional',
          ...user,
        }
        this.users.set(clientId, { user: stamped, epoch: this.epoch })
        return Promise.resolve({ clientId, epoch: `e${this.epoch}`, right })
      },
      readToken: () => 'test',
      socketUrl: 'ws://fake/sync',
      // Safe: the provider uses only what FakeSocket has.
      socketClass: class extends FakeSocket {
        constructor(_url: string | URL, protocols?: string | string[]) {
          super(...toSocket(protocols))
        }
      } as unknown as typeof WebSocket,
      now: Date.now,
      // Reconnects within milliseconds, still growing.
      random: () => 0.02,
    }
  }

  join(socket: FakeSocket): void {
    if (this.users.get(socket.clientId)?.epoch !== this.epoch)
      return socket.end(4409, 'document/other-epoch')
    this.sockets.add(socket)
    socket.receive(toSyncFrame(syncStep1, Y.encodeStateVector(this.doc)))
    for (const [clientId, entry] of this.presence)
      if (clientId !== socket.clientId) socket.receive(toPresenceFrame([entry]))
  }

  take(socket: FakeSocket, bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes)
    const message = decoding.readVarUint(decoder)
    if (message === awarenessMessage) return this.#takePresence(socket, decoder)
    if (message !== syncMessage) return
    const kind = decoding.readVarUint(decoder)
    const payload = decoding.readVarUint8Array(decoder)
    if (kind === syncStep1)
      socket.receive(toSyncFrame(syncStep2, Y.encodeStateAsUpdate(this.doc, payload)))
    else this.#takeChange(socket, payload)
  }

  #takeChange(socket: FakeSocket, update: Uint8Array): void {
    if (this.refusal !== null) {
      const reason = this.refusal
      this.refusal = null
      return socket.end(4403, reason)
    }
    Y.applyUpdate(this.doc, update)
    if (this.doc.store.pendingStructs !== null) this.gaps++
    for (const other of this.sockets)
      if (other !== socket) other.receive(toSyncFrame(syncUpdate, update))
    socket.durable++
    if (!this.isHolding) socket.acknowledge()
  }

  #takePresence(socket: FakeSocket, decoder: decoding.Decoder): void {
    const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    if (decoding.readVarUint(inner) !== 1 || decoding.readVarUint(inner) !== socket.clientId)
      return socket.end(4403, 'edit/refused')
    decoding.readVarUint(inner)
    const state: unknown = JSON.parse(decoding.readVarString(inner))
    return this.sayPresence(socket.clientId, state)
  }

  sayPresence(clientId: number, state: unknown): void {
    const user = this.users.get(clientId)?.user
    const json = state === null ? 'null' : JSON.stringify({ ...(state as object), user })
    const entry = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, ++this.presenceClock)
      encoding.writeVarString(encoder, json)
    })
    if (state === null) this.presence.delete(clientId)
    else this.presence.set(clientId, entry)
    for (const socket of this.sockets)
      if (socket.clientId !== clientId) socket.receive(toPresenceFrame([entry]))
  }

  leave(socket: FakeSocket): void {
    if (this.sockets.delete(socket)) this.sayPresence(socket.clientId, null)
  }

  editElsewhere(change: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc)
    this.doc.transact(() => change(this.doc))
    const update = Y.encodeStateAsUpdate(this.doc, before)
    for (const socket of this.sockets) socket.receive(toSyncFrame(syncUpdate, update))
  }

  releaseAcks(): void {
    this.isHolding = false
    for (const socket of this.sockets) socket.acknowledge()
  }

  goAway(): void {
    this.isAway = true
    for (const socket of this.sockets) socket.end(1006, '')
  }

  closeAll(code: number, reason: string): void {
    for (const socket of this.sockets) socket.end(code, reason)
  }

  startEpoch(state: Uint8Array): void {
    this.epoch++
    this.doc = new Y.Doc()
    Y.applyUpdate(this.doc, state)
    this.closeAll(4409, 'document/other-epoch')
  }
}

type FakeSocketArgs = readonly [Host, string | string[] | undefined]

/** As much of a WebSocket as the provider uses. */
class FakeSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  durable = 0
  onopen: (() => void) | null = null
  onmessage: ((event: Readonly<{ data: ArrayBuffer }>) => void) | null = null
  onclose: ((event: Readonly<{ code: number; reason: string }>) => void) | null = null
  onerror: (() => void) | null = null
  readonly clientId: number
  readonly #host: Host

  constructor(host: Host, protocols: string | string[] = []) {
    this.#host = host
    const named = [protocols].flat().find((protocol) => protocol.startsWith('client.'))
    this.clientId = Number(named?.slice('client.'.length))
    queueMicrotask(() => this.#open())
  }

  #open(): void {
    if (this.readyState !== 0) return
    if (this.#host.isAway) return this.end(1006, '')
    this.readyState = 1
    this.onopen?.()
    return this.#host.join(this)
  }

  send(data: Uint8Array): void {
    const bytes = data.slice()
    queueMicrotask(() => {
      if (this.readyState === 1) this.#host.take(this, bytes)
    })
  }

  receive(bytes: Uint8Array): void {
    queueMicrotask(() => {
      if (this.readyState === 1) this.onmessage?.({ data: bytes.slice().buffer })
    })
  }

  acknowledge(): void {
    this.receive(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, ackMessage)
        encoding.writeVarUint(encoder, this.durable)
      }),
    )
  }

  close(): void {
    this.end(1005, '')
  }

  end(code: number, reason: string): void {
    if (this.readyState === 3) return
    this.readyState = 3
    this.#host.leave(this)
    queueMicrotask(() => this.onclose?.({ code, reason }))
  }
}

const toSyncFrame = (kind: number, payload: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, payload)
  })

const toPresenceFrame = (entries: readonly Uint8Array[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, awarenessMessage)
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((inner) => {
        encoding.writeVarUint(inner, entries.length)
        for (const entry of entries) encoding.writeUint8Array(inner, entry)
      }),
    )
  })
