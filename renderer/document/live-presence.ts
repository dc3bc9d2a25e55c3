import type { Awareness } from 'y-protocols/awareness'
import type { OwnPresence, Person, RemoteCaret } from './presence.ts'
import { readPresence } from './presence.ts'

/** The host takes ten presence messages a second; typing makes more. */
const sendEveryMs = 100

/** Called when something a subscriber shows may have changed. */
type Listener = () => void

/**
 * Who has the document open and where they are, in snapshots that keep their identity until they change;
 * and this screen's own place, told at most ten times a second, the last one always.
 */
export class LivePresence {
  readonly #awareness: Awareness
  readonly #listeners = new Set<Listener>()
  readonly #carets = new Map<string, readonly RemoteCaret[]>()
  #people: readonly Person[] = []
  #own: OwnPresence = {}
  #timer: ReturnType<typeof setTimeout> | undefined
  #isUnsent = false

  constructor(awareness: Awareness) {
    this.#awareness = awareness
    awareness.on('change', this.#refresh)
    this.#tell()
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Everyone else here, once each, in order of name. */
  readonly people = (): readonly Person[] => this.#people

  /** Others' carets in one field. */
  readonly caretsAt = (field: string): readonly RemoteCaret[] => this.#carets.get(field) ?? none

  /** Says where this screen is. */
  tell(own: OwnPresence): void {
    if (keepEqual(this.#own, own) === this.#own) return
    this.#own = own
    this.#isUnsent = true
    this.#timer ??= setTimeout(this.#tell, 0)
  }

  /** Leaves a field, unless the screen has gone on to another one already. */
  leave(field: string): void {
    if (this.#own.field === field) this.tell({})
  }

  close(): void {
    clearTimeout(this.#timer)
    this.#awareness.off('change', this.#refresh)
    this.#listeners.clear()
  }

  readonly #tell = (): void => {
    this.#isUnsent = false
    this.#awareness.setLocalState({ cursor: null, status: 'here', ...this.#own })
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#isUnsent) this.#tell()
    }, sendEveryMs)
  }

  readonly #refresh = (): void => {
    const here = [...this.#awareness.getStates()].flatMap(([clientId, state]) => {
      const entry = readPresence(clientId, state)
      return entry === null ? [] : [{ clientId, ...entry }]
    })
    const others = here.filter(({ clientId }) => clientId !== this.#awareness.clientID)
    this.#people = keepEqual(this.#people, toPeople(others.map(({ person }) => person)))
    this.#refreshCarets(others.flatMap(({ caret }) => caret ?? []))
    for (const listener of this.#listeners) listener()
  }

  #refreshCarets(carets: readonly RemoteCaret[]): void {
    const fields = new Set([...this.#carets.keys(), ...carets.map(({ field }) => field)])
    for (const field of fields) {
      const here = carets.filter((caret) => caret.field === field)
      if (here.length === 0) this.#carets.delete(field)
      else this.#carets.set(field, keepEqual(this.#carets.get(field) ?? none, here))
    }
  }
}

const none: readonly RemoteCaret[] = []

/** A person with two screens is one person. */
const toPeople = (entries: readonly Person[]): readonly Person[] =>
  [...new Map(entries.map((person) => [person.participantId, person])).values()].toSorted(
    (a, b) => a.name.localeCompare(b.name) || (a.participantId < b.participantId ? -1 : 1),
  )

/** The old value where the new one says the same; React compares snapshots by identity. */
const keepEqual = <T>(old: T, fresh: T): T =>
  JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh
