import type * as Y from 'yjs'
import { byOrderThenId, findEntity, rootMap } from '../../shared/document/entities.ts'
import type { Entity, Fields, Root } from '../../shared/document/shape.ts'

type AnyEntity = Readonly<{ id: string }>
type Listener = () => void

/**
 * Entities of one root as plain data, read again only where something changed: a keystroke in one goal
 * costs one entity, however many there are. Snapshots keep their identity until their content changes.
 * Not chosen: `toJSON` of the root per change (eight times slower at 200 entities).
 */
export class RootStore {
  readonly #doc: Y.Doc
  readonly #root: Root
  readonly #listeners = new Set<Listener>()
  readonly #cache = new Map<string, AnyEntity | null>()
  #list: readonly AnyEntity[] | null = null

  constructor(doc: Y.Doc, root: Root) {
    this.#doc = doc
    this.#root = root
    rootMap(doc, root).observeDeep(this.#onChange)
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** All entities in display order. */
  readonly list = (): readonly AnyEntity[] =>
    (this.#list ??= [...rootMap(this.#doc, this.#root).keys()]
      .flatMap((id) => this.find(id) ?? [])
      .toSorted(byOrderThenId))

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
  }

  readonly #onChange = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    this.#list = null
    for (const event of events) {
      const [id] = event.path
      if (typeof id === 'string') this.#cache.delete(id)
      else for (const key of event.changes.keys.keys()) this.#cache.delete(key)
    }
    for (const listener of this.#listeners) listener()
  }
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
