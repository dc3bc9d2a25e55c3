import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { inspectDeleteSet } from './guard-delete-set.ts'
import type { GuardReason } from './guard-reason.ts'
import { StructInspection } from './guard-structs.ts'
import { maxStructs, maxUpdateBytes } from './update-limits.ts'

/** The whole update is refused; no part of it is kept. */
export type Refused = Readonly<{ ok: false; reason: GuardReason }>
/** The verdict on one update. */
export type Inspection =
  | Readonly<{
      ok: true
      /** Everything in it is known already: nothing to keep and nothing to send. */
      changesNothing: boolean
      /** The clock that the writer's client id must have once the update is in. */
      endClock: number
      /** The new items, in order of clock. */
      items: readonly Y.Item[]
    }>
  | Refused

/** Who writes, in what, and how much in one go. */
export type Allowed = Readonly<{ clientId: number; shape: DocumentShape; maxBytes?: number }>

/**
 * Judges one update as a whole, without changing `doc`; it is accepted or refused, never edited. What is
 * accepted was written under the connection's own client id, follows without a gap on what is known, and
 * adds only what the shape allows at that place. Values and lengths are judged after it is applied to a
 * shadow (shadow-document.ts). Never throws.
 */
export function inspectUpdate(update: Uint8Array, doc: Y.Doc, allowed: Allowed): Inspection {
  if (update.length > (allowed.maxBytes ?? maxUpdateBytes)) return refuse('too-large')
  const decoded = tryDecode(update)
  if (decoded === null) return refuse('not-decodable')
  if (decoded.structs.length > maxStructs) return refuse('too-many-structs')
  const structs = new StructInspection(doc, allowed.clientId, allowed.shape, decoded.ds)
  for (const struct of decoded.structs) {
    const reason = structs.add(struct)
    if (reason !== null) return refuse(reason)
  }
  const { startClock, endClock } = structs
  const deletes = inspectDeleteSet(decoded.ds, doc, { clientId: allowed.clientId, endClock })
  if (deletes === 'unsound') return refuse('bad-delete-set')
  const changesNothing = startClock === endClock && deletes === 'nothing'
  return { ok: true, changesNothing, endClock, items: structs.listItems() }
}

const refuse = (reason: GuardReason): Refused => ({ ok: false, reason })

function tryDecode(update: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return null // the decoder throws on anything that is not an update, deep nesting included
  }
}
