import * as Y from 'yjs'
import { createDocument } from '../../electron/rooms/load-document.ts'
import { ShadowDocument } from '../../electron/rooms/shadow-document.ts'
import { maxStep2Bytes } from '../../electron/rooms/update-limits.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import type { Editor } from './random-edit.ts'
import type { RandomSource } from './random-source.ts'

type Line = {
  readonly editor: Editor
  isOnline: boolean
  readonly toHost: Uint8Array[]
  readonly fromHost: Uint8Array[]
}

/**
 * A host and its replicas in a star, through guard and shadow but without sockets: each line keeps its
 * order and delivers late; a replica that was away exchanges states, and so sends again what it sent.
 */
export class GuardedHost {
  readonly live: Y.Doc
  readonly refusals: string[] = []
  readonly #shadow: ShadowDocument
  readonly #lines: readonly Line[]
  readonly #random: RandomSource

  constructor(
    shape: DocumentShape,
    state: Uint8Array,
    editors: readonly Editor[],
    random: RandomSource,
  ) {
    this.live = createDocument(shape)
    Y.applyUpdate(this.live, state)
    this.#shadow = new ShadowDocument(shape, () => ({ live: this.live, pending: [] }))
    this.#random = random
    this.#lines = editors.map((editor) => ({ editor, isOnline: true, toHost: [], fromHost: [] }))
    for (const line of this.#lines) {
      line.editor.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== this && line.isOnline) line.toHost.push(update)
      })
    }
  }

  /** Moves one message on one line, or takes a replica off line or back. */
  step(): void {
    const line = this.#random.pickSome(this.#lines)
    if (this.#random.chance(25)) this.#toggle(line)
    else if (this.#random.chance(2)) this.#receive(line, line.toHost.shift())
    else this.#show(line, line.fromHost.shift())
  }

  /** Everybody back on line, everything delivered. */
  settle(): void {
    for (const line of this.#lines) if (!line.isOnline) this.#toggle(line)
    for (const line of this.#lines)
      while (line.toHost.length > 0) this.#receive(line, line.toHost.shift())
    for (const line of this.#lines)
      while (line.fromHost.length > 0) this.#show(line, line.fromHost.shift())
  }

  #toggle(line: Line): void {
    line.isOnline = !line.isOnline
    line.toHost.length = 0
    line.fromHost.length = 0
    if (!line.isOnline) return
    const { doc } = line.editor
    line.toHost.push(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.live)))
    line.fromHost.push(Y.encodeStateAsUpdate(this.live, Y.encodeStateVector(doc)))
  }

  #receive(line: Line, update: Uint8Array | undefined): void {
    if (update === undefined) return
    const trial = this.#shadow.tryUpdate(update, line.editor.doc.clientID, maxStep2Bytes)
    if (!trial.ok) this.refusals.push(trial.reason)
    else if (!trial.changesNothing) {
      Y.applyUpdate(this.live, update)
      for (const other of this.#lines)
        if (other !== line && other.isOnline) other.fromHost.push(update)
    }
  }

  #show({ editor }: Line, update: Uint8Array | undefined): void {
    if (update !== undefined) Y.applyUpdate(editor.doc, update, this)
  }
}
