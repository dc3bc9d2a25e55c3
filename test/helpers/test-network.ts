import * as Y from 'yjs'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import { mayUndoDelete } from '../../shared/document/undo-filter.ts'
import type { Editor } from './random-edit.ts'
import type { RandomSource } from './random-source.ts'

/**
 * A replica with an undo of its own edits. The client id is fixed: Yjs draws it by chance, and it decides
 * who wins a conflict. Groups of edits end by `stopCapturing` alone, never by the clock.
 */
export function createEditor(clientId: number, state: Uint8Array): Editor {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  doc.clientID = clientId // set afterwards: Yjs draws another when it reads its own id in what it applies
  const origin: ChangeOrigin = { source: 'view', label: `replica ${clientId}` }
  const undo = new Y.UndoManager(doc, {
    trackedOrigins: new Set([origin]),
    captureTimeout: Number.MAX_SAFE_INTEGER,
    deleteFilter: mayUndoDelete,
  })
  doc.on('afterTransaction', ({ local }: Y.Transaction) => {
    if (!local) undo.stopCapturing()
  })
  return { doc, origin, undo }
}

type Message = Readonly<{ to: Y.Doc; update: Uint8Array }>

/** Carries updates between replicas late, out of order and twice, but never on its own clock. */
export class TestNetwork {
  readonly editors: readonly Editor[]
  readonly #random: RandomSource
  readonly #inFlight: Message[] = []

  constructor(editors: readonly Editor[], random: RandomSource) {
    this.#random = random
    this.editors = editors
    for (const { doc } of editors) this.#sendUpdatesOf(doc)
  }

  /** Delivers one waiting update, sometimes leaving a copy behind. False when none waits. */
  deliverOne(): boolean {
    const index = this.#random.integer(this.#inFlight.length)
    const isDoubled = this.#random.chance(10)
    const message = isDoubled ? this.#inFlight[index] : this.#inFlight.splice(index, 1)[0]
    if (message === undefined) return false
    Y.applyUpdate(message.to, message.update, this)
    return true
  }

  deliverAll(): void {
    let isMore = true
    while (isMore) isMore = this.deliverOne()
  }

  #sendUpdatesOf(from: Y.Doc): void {
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return
      for (const { doc } of this.editors) if (doc !== from) this.#inFlight.push({ to: doc, update })
    })
  }
}
