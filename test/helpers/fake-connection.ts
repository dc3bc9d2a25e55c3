import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import {
  readFrame,
  toStep1Frame,
  toStep2Frame,
  toUpdateFrame,
} from '../../electron/rooms/frames.ts'
import type { RoomConnection, RoomSession } from '../../electron/rooms/connection.ts'
import type { Rooms } from '../../electron/rooms/rooms.ts'
import type { Right } from '../../shared/access/access-matrix.ts'
import { ackMessage } from '../../shared/document/sync-messages.ts'

type Presence = Readonly<{ clientId: number; clock: number; state: unknown }>

/** A client as y-websocket is one: answers step 1, sends its updates, applies what it gets, counts acks. */
export class FakeConnection {
  readonly doc = new Y.Doc()
  readonly received: Uint8Array[] = []
  readonly presence: Presence[] = []
  readonly acks: number[] = []
  right: Right = 'write'
  bufferedBytes = 0
  isPaused = false
  /** While true, the answer to the host's step 1 waits, as it does on a slow line. */
  holdAnswers = false
  readonly #heldAnswers: Uint8Array[] = []
  closed: Readonly<{ code: number; reason: string }> | null = null
  readonly connection: RoomConnection
  #session: RoomSession | null = null
  #isSynced = false
  #rightError: Error | null = null
  #sendError: Error | null = null

  constructor(
    participantId: string,
    clientId: number,
    options: Readonly<{ wantsAck?: boolean }> = {},
  ) {
    this.doc.clientID = clientId
    this.connection = {
      participantId,
      clientId,
      wantsAck: options.wantsAck ?? true,
      presenceUser: {
        participantId,
        name: `Naam ${participantId}`,
        colour: 3,
        role: 'professional',
      },
      rightNow: () => {
        if (this.#rightError !== null) throw this.#rightError
        return this.right
      },
      send: (frame) => {
        if (this.#sendError !== null) throw this.#sendError
        this.#hear(frame)
      },
      close: (code, reason) => {
        this.closed = { code, reason }
        this.#session?.left()
      },
      bufferedBytes: () => this.bufferedBytes,
      pause: () => {
        this.isPaused = true
      },
      resume: () => {
        this.isPaused = false
      },
    }
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(toUpdateFrame(update))
    })
  }

  get isSynced(): boolean {
    return this.#isSynced
  }

  connect(rooms: Rooms, documentId: string): void {
    this.closed = null
    this.#isSynced = false
    this.#session = rooms.connect(documentId, this.connection)
    this.send(toStep1Frame(this.doc))
  }

  /** The network is gone; what is typed stays here. */
  drop(): void {
    this.#heldAnswers.length = 0
    this.#session?.left()
    this.#session = null
  }

  send(frame: Uint8Array): void {
    if (this.closed === null) this.#session?.receive(frame)
  }

  /** From now on looking up the right throws. */
  breakRight(error: Error): void {
    this.#rightError = error
  }

  /** From now on sending to this client throws. */
  breakSending(error: Error): void {
    this.#sendError = error
  }

  releaseAnswers(): void {
    this.holdAnswers = false
    for (const stateVector of this.#heldAnswers.splice(0)) this.#answer(stateVector)
  }

  sendPresence(state: unknown, entry: Readonly<{ clientId?: number; clock?: number }> = {}): void {
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint8Array(
          encoder,
          encoding.encode((inner) => {
            encoding.writeVarUint(inner, 1)
            encoding.writeVarUint(inner, entry.clientId ?? this.doc.clientID)
            encoding.writeVarUint(inner, entry.clock ?? 1)
            encoding.writeVarString(inner, JSON.stringify(state))
          }),
        )
      }),
    )
  }

  #hear(bytes: Uint8Array): void {
    this.received.push(bytes)
    const decoder = decoding.createDecoder(bytes)
    if (decoding.readVarUint(decoder) === ackMessage) {
      this.acks.push(decoding.readVarUint(decoder))
      return
    }
    const frame = readFrame(bytes)
    if (frame === null) throw new Error('the host sent a frame that is none')
    if (frame.kind === 'syncStep1') this.#answer(frame.payload)
    else if (frame.kind === 'awareness') this.#hearPresence(frame.payload)
    else Y.applyUpdate(this.doc, frame.payload, this)
    if (frame.kind === 'syncStep2') this.#isSynced = true
  }

  #answer(stateVector: Uint8Array): void {
    if (this.holdAnswers) this.#heldAnswers.push(stateVector)
    else this.send(toStep2Frame(Y.encodeStateAsUpdate(this.doc, stateVector)))
  }

  #hearPresence(payload: Uint8Array): void {
    const decoder = decoding.createDecoder(payload)
    for (let left = decoding.readVarUint(decoder); left > 0; left--) {
      const [clientId, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)]
      this.presence.push({ clientId, clock, state: JSON.parse(decoding.readVarString(decoder)) })
    }
  }
}
