import type * as Y from 'yjs'
import type { LivePresence } from './live-presence.ts'
import { toCursor } from './text-cursor.ts'

/** Someone who thinks this long is still there, but no longer writing. */
const idleMs = 20_000

/** Tells the others where this screen's caret is in one field, from coming to it until leaving. */
export class FieldPlace {
  readonly #presence: LivePresence
  readonly #text: Y.Text
  readonly #field: string
  #last = { anchor: 0, head: 0 }
  #idle: ReturnType<typeof setTimeout> | undefined

  constructor(presence: LivePresence, text: Y.Text, field: string) {
    this.#presence = presence
    this.#text = text
    this.#field = field
  }

  /** The caret moved, perhaps because of typing. */
  move(anchor: number, head: number, hasTyped: boolean): void {
    this.#last = { anchor, head }
    if (hasTyped) {
      clearTimeout(this.#idle)
      this.#idle = setTimeout(this.#rest, idleMs)
    }
    this.#tell()
  }

  /** The field is left. */
  leave(): void {
    this.#forget()
    this.#presence.leave(this.#field)
  }

  readonly #rest = (): void => {
    this.#forget()
    this.#tell()
  }

  #forget(): void {
    clearTimeout(this.#idle)
    this.#idle = undefined
  }

  #tell(): void {
    this.#presence.tell({
      field: this.#field,
      cursor: toCursor(this.#text, this.#last.anchor, this.#last.head),
      status: this.#idle === undefined ? 'here' : 'writing',
    })
  }
}
