import { createDecoder } from 'lib0/decoding'
import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { type Inspection, inspectUpdate, type Refused } from './guard.ts'
import { inspectOrder, readSeen, type Seen } from './guard-order.ts'
import type { GuardReason } from './guard-reason.ts'
import { findChangeFault } from './inspect-change.ts'
import { createDocument } from './load-document.ts'

type Sound = Extract<Inspection, { ok: true }>
/** What came of applying an update to a copy first. */
export type Trial =
  | Readonly<{
      ok: true
      changesNothing: boolean
      /** Judging it took a look at the whole document, some milliseconds: on the writer's account. */
      wasCostly: boolean
    }>
  | Refused

/**
 * A copy of a room's document that is ahead of it by what the vault has not kept yet. Each update is tried
 * here: `Y.applyUpdate` is not atomic, so what goes wrong half-way must go wrong where nobody is served.
 * Not chosen: checks on the bytes alone; Yjs reads some updates otherwise than its own decoder (two
 * blocks of one client, bytes left over), and values can only be judged in their place.
 */
export class ShadowDocument {
  readonly #shape: DocumentShape
  /** The live document and the accepted updates that it does not hold yet: what a shadow is made from. */
  readonly #source: () => Readonly<{ live: Y.Doc; pending: readonly Uint8Array[] }>
  #doc: Y.Doc
  /** Per client id, read when it first writes. */
  readonly #seen = new Map<number, Seen>()
  #lastTransaction: Y.Transaction | null = null
  #wasDoubtful = false

  constructor(
    shape: DocumentShape,
    source: () => Readonly<{ live: Y.Doc; pending: readonly Uint8Array[] }>,
  ) {
    this.#shape = shape
    this.#source = source
    this.#doc = this.#copy()
  }

  /** Takes an update in when it is honest and leaves the document valid; else nothing of it stays. */
  tryUpdate(update: Uint8Array, clientId: number, maxBytes?: number): Trial {
    const allowed = {
      clientId,
      shape: this.#shape,
      ...(maxBytes === undefined ? {} : { maxBytes }),
    }
    const inspection = inspectUpdate(update, this.#doc, allowed)
    if (!inspection.ok) return inspection
    if (inspection.changesNothing) return { ok: true, changesNothing: true, wasCostly: false }
    this.#wasDoubtful = false
    const reason = this.#apply(update, clientId, inspection)
    if (reason === null) return { ok: true, changesNothing: false, wasCostly: this.#wasDoubtful }
    this.rebuild()
    return refuse(reason)
  }

  /** Takes in what the live document got by another way than `tryUpdate`. */
  follow(update: Uint8Array): void {
    Y.applyUpdate(this.#doc, update)
  }

  /** The state with everything accepted so far, kept or not. */
  encodeState(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc)
  }

  /** Starts again from the live document and what is pending: after a refusal, and after a failed commit. */
  rebuild(): void {
    this.#doc.destroy()
    this.#doc = this.#copy()
    this.#seen.clear()
  }

  close(): void {
    this.#doc.destroy()
  }

  #apply(update: Uint8Array, clientId: number, { endClock, items }: Sound): GuardReason | null {
    const doc = this.#doc
    const seen = this.#seenBy(clientId)
    const decoder = createDecoder(update)
    this.#lastTransaction = null
    try {
      Y.readUpdate(decoder, doc)
    } catch {
      return 'half-applied'
    }
    const transaction: Y.Transaction | null = this.#lastTransaction
    if (decoder.pos !== update.length) return 'not-decodable'
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'half-applied'
    if (transaction === null || Y.getState(doc.store, clientId) !== endClock) return 'half-applied'
    const order = inspectOrder(doc, clientId, items, seen)
    if (order === 'out-of-order') return 'out-of-order'
    this.#wasDoubtful = order === 'doubtful'
    if (this.#wasDoubtful && !isSameWhenLoaded(doc, this.#shape)) return 'out-of-order'
    return findChangeFault(transaction, doc, this.#shape)
  }

  #seenBy(clientId: number): Seen {
    const seen = this.#seen.get(clientId) ?? readSeen(this.#doc, clientId)
    this.#seen.set(clientId, seen)
    return seen
  }

  #copy(): Y.Doc {
    const { live, pending } = this.#source()
    const doc = createDocument(this.#shape)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(live))
    for (const update of pending) Y.applyUpdate(doc, update)
    doc.on('afterTransaction', (transaction) => {
      this.#lastTransaction = transaction
    })
    return doc
  }
}

/** True when everybody who loads this document sees what those see who were there. */
function isSameWhenLoaded(doc: Y.Doc, shape: DocumentShape): boolean {
  const loaded = createDocument(shape)
  Y.applyUpdate(loaded, Y.encodeStateAsUpdate(doc))
  const isSame = JSON.stringify(loaded.toJSON()) === JSON.stringify(doc.toJSON())
  loaded.destroy()
  return isSame
}

const refuse = (reason: GuardReason): Refused => ({ ok: false, reason })
