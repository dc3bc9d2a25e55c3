import type * as Y from 'yjs'
import { byOrderThenId, findEntity, rootMap } from '../../shared/document/entities.ts'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'

type AnyEntity = Readonly<{ id: string }>
type Listener = () => void

const none: readonly string[] = []

/**
 * Entities of one root as plain data, read again only where something changed: a keystroke in one goal
 * costs one entity, however many there are. Snapshots keep their identity until their content changes.
 * Not chosen: `toJSON` of the root per change (eight times slower at 200 entities).
 */
export class RootStore {
  readonly #doc: Y.Doc
  readonly #root: Root
  readonly #listeners = new Set<Listener>()
  readonly #byId = new Map<string, Set<Listener>>()
  readonly #cache = new Map<string, AnyEntity | null>()
  #list: readonly AnyEntity[] | null = null
  readonly #index = new Map<string, ReadonlyMap<string, readonly string[]>>()

  constructor(doc: Y.Doc, root: Root) {
    this.#doc = doc
    this.#root = root
    rootMap(doc, root).observeDeep(this.#onChange)
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Told of one entity only: a plan has a hundred times as many rows as a keystroke changes. */
  subscribeTo(id: string, listener: Listener): () => void {
    const listeners = this.#byId.get(id) ?? new Set()
    this.#byId.set(id, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#byId.get(id) === listeners) this.#byId.delete(id)
    }
  }

  /** All entities in display order. */
  readonly list = (): readonly AnyEntity[] =>
    (this.#list ??= [...rootMap(this.#doc, this.#root).keys()]
      .flatMap((id) => this.find(id) ?? [])
      .toSorted(byOrderThenId))

  /** The ids of the entities whose field says this, in display order; counted once per change for all who ask. */
  idsWhere(field: string, value: string): readonly string[] {
    const known = this.#index.get(field) ?? this.#toIndex(field)
    this.#index.set(field, known)
    return known.get(value) ?? none
  }

  #toIndex(field: string): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>()
    for (const entity of this.list()) {
      // Safe: read by name; what is not a string is not indexed.
      const value = (entity as Readonly<Record<string, unknown>>)[field]
      if (typeof value !== 'string') continue
      const ids = index.get(value)
      if (ids === undefined) index.set(value, [entity.id])
      else ids.push(entity.id)
    }
    return index
  }

  /** One entity, or null when it is not there. */
  find(id: string): AnyEntity | null {
    const known = this.#cache.get(id)
    if (known !== undefined) return known
    const fresh = findEntity(this.#doc, this.#root, id)
    this.#cache.set(id, fresh)
    return fresh
  }

  close(): void {
    rootMap(this.#doc, this.#root).unobserveDeep(this.#onChange)
    this.#listeners.clear()
    this.#byId.clear()
  }

  readonly #onChange = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    this.#list = null
    this.#index.clear()
    const changed = new Set(events.flatMap(toChangedIds))
    for (const id of changed) this.#cache.delete(id)
    for (const id of changed) for (const listener of this.#byId.get(id) ?? []) listener()
    for (const listener of this.#listeners) listener()
  }
}

function toChangedIds(event: Y.YEvent<Y.AbstractType<unknown>>): readonly string[] {
  const [id] = event.path
  return typeof id === 'string' ? [id] : [...event.changes.keys.keys()]
}

/** The stores of one document, made when first asked for. */
export class EntityStores {
  readonly #doc: Y.Doc
  readonly #stores = new Map<string, RootStore>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  of(root: Root): RootStore {
    const known = this.#stores.get(root.name)
    if (known !== undefined) return known
    const made = new RootStore(this.#doc, root)
    this.#stores.set(root.name, made)
    return made
  }

  close(): void {
    for (const store of this.#stores.values()) store.close()
    this.#stores.clear()
  }
}

/** The store's entities in the type of their root. */
export const typedList = <F extends Fields>(store: RootStore): readonly Entity<Root<F>>[] =>
  // Safe: the store of a root reads by that root's fields.
  store.list() as readonly Entity<Root<F>>[]

/** One of the store's entities in the type of its root. */
export const typedEntity = <F extends Fields>(
  store: RootStore,
  id: string,
): Entity<Root<F>> | null =>
  // Safe: as above.
  store.find(id) as Entity<Root<F>> | null
