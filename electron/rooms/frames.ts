import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { FrameKind } from '../../shared/access/access-matrix.ts'
import {
  ackMessage,
  awarenessMessage,
  queryAwarenessMessage,
  syncMessage,
  syncStep1,
  syncStep2,
  syncUpdate,
} from '../../shared/document/sync-messages.ts'

/** One message of a client. `payload` is a state vector, an update or an awareness update, by kind. */
export type Frame = Readonly<{ kind: FrameKind; payload: Uint8Array }>

const syncKinds = new Map<number, FrameKind>([
  [syncStep1, 'syncStep1'],
  [syncStep2, 'syncStep2'],
  [syncUpdate, 'update'],
])

/** Reads a message of the y-websocket protocol; null when it is not exactly one, with nothing left over. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    const kind = readKind(decoder)
    if (kind === null) return null
    const payload =
      kind === 'queryAwareness' ? new Uint8Array() : decoding.readVarUint8Array(decoder)
    if (decoding.hasContent(decoder)) return null
    // Copied: the payload outlives the socket's buffer, and a view would take all of that along to the vault.
    return { kind, payload: payload.slice() }
  } catch {
    return null
  }
}

function readKind(decoder: decoding.Decoder): FrameKind | null {
  switch (decoding.readVarUint(decoder)) {
    case syncMessage:
      return syncKinds.get(decoding.readVarUint(decoder)) ?? null
    case awarenessMessage:
      return 'awareness'
    case queryAwarenessMessage:
      return 'queryAwareness'
    default:
      return null
  }
}

/** The host's own question to a client: what do you have that I do not? */
export const toStep1Frame = (doc: Y.Doc): Uint8Array =>
  toSyncFrame(syncStep1, Y.encodeStateVector(doc))

/** The answer to a client's step 1. */
export const toStep2Frame = (update: Uint8Array): Uint8Array => toSyncFrame(syncStep2, update)

/** An update as it is passed on. */
export const toUpdateFrame = (update: Uint8Array): Uint8Array => toSyncFrame(syncUpdate, update)

/** "This many of your sync frames are kept." */
export const toAckFrame = (durableFrames: number): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, ackMessage)
    encoding.writeVarUint(encoder, durableFrames)
  })

/** One awareness update. Without entries it says only that the host is there (see room-member.ts). */
export const toAwarenessFrame = (entries: readonly Uint8Array[]): Uint8Array =>
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

function toSyncFrame(kind: number, payload: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, syncMessage)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, payload)
  })
}
