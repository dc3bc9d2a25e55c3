import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { fitsPlace, isKnownContent } from './guard-content.ts'
import { type DeleteSet, isCovered } from './guard-delete-set.ts'
import {
  type Container,
  type ContainerFinder,
  createContainerFinder,
  gone,
  gonePlace,
  isSamePlace,
  type Place,
} from './guard-places.ts'
import type { GuardReason } from './guard-reason.ts'
import { maxClock, maxStructLength } from './update-limits.ts'

type Decoded = ReturnType<typeof Y.decodeUpdate>['structs'][number]
type Added = Readonly<{ struct: Y.Item | Y.GC; place: Place }>

/** The structs of one update, judged in order, each against the document and the ones before it. */
export class StructInspection {
  readonly #doc: Y.Doc
  readonly #clientId: number
  readonly #finder: ContainerFinder
  /** New structs so far, by clock: what later ones may point at. */
  readonly #added: Added[] = []
  readonly #deletes: DeleteSet
  readonly startClock: number
  endClock: number

  constructor(doc: Y.Doc, clientId: number, shape: DocumentShape, deletes: DeleteSet) {
    this.#doc = doc
    this.#clientId = clientId
    this.#deletes = deletes
    this.#finder = createContainerFinder(doc, shape)
    this.startClock = Y.getState(doc.store, clientId)
    this.endClock = this.startClock
  }

  /** Takes the next struct in, or answers why not. */
  add(struct: Decoded): GuardReason | null {
    const { length } = struct
    const end = struct.id.clock + length
    if (struct instanceof Y.Skip) return 'clock-gap'
    if (!(length >= 1 && length <= maxStructLength && end <= maxClock)) return 'bad-length'
    if (struct instanceof Y.Item) {
      // Yjs makes the named root as soon as it reads this, even for a struct it knows already.
      if (typeof struct.parent === 'string' && this.#finder.findRoot(struct.parent) === null)
        return 'unknown-root'
      if (!isKnownContent(struct.content)) return 'bad-content'
    }
    if (end <= Y.getState(this.#doc.store, struct.id.client)) return null
    return this.#addUnknown(struct, end)
  }

  #addUnknown(struct: Y.Item | Y.GC, end: number): GuardReason | null {
    if (struct.id.client !== this.#clientId) return 'foreign-client'
    if (struct.id.clock > this.endClock || end <= this.endClock) return 'clock-gap'
    if (struct.id.clock < this.endClock && this.#added.length > 0) return 'clock-gap'
    const place = struct instanceof Y.Item ? this.#findPlace(struct) : gonePlace
    if (typeof place === 'string') return place
    if (struct instanceof Y.Item) {
      if (!fitsPlace(struct.content, place) || this.#isHiding(struct)) return 'bad-content'
      if (struct.content instanceof Y.ContentType)
        this.#finder.findChild(place, struct.content.type)
    }
    this.#added.push({ struct, place })
    this.endClock = end
    return null
  }

  /**
   * Several values in one struct are former values of one key that their writer kept for undo, and then
   * all of them are deleted. Only the last of living ones would be seen.
   */
  #isHiding({ id, content, length }: Y.Item): boolean {
    return content instanceof Y.ContentAny && length > 1 && !isCovered(this.#deletes, id, length)
  }

  /** The new items as their writer describes them, in order; of one that is partly known, the rest. */
  listItems(): readonly Y.Item[] {
    return this.#added.flatMap(({ struct }) => {
      if (!(struct instanceof Y.Item)) return []
      if (struct.id.clock >= this.startClock) return [struct]
      const { rightOrigin, parentSub, content } = struct
      const id = Y.createID(this.#clientId, this.startClock)
      const origin = Y.createID(this.#clientId, this.startClock - 1)
      return [new Y.Item(id, null, origin, null, rightOrigin, null, parentSub, content)]
    })
  }

  /** Where Yjs will put an item: it takes the place of a neighbour, or the parent when there is none. */
  #findPlace(item: Y.Item): Place | GuardReason {
    const neighbours = [item.origin, item.rightOrigin].filter((id) => id !== null)
    // Of an item that is partly known, Yjs integrates the rest to the right of the known part.
    if (item.id.clock < this.startClock)
      neighbours.push(Y.createID(item.id.client, this.startClock - 1))
    const places = neighbours.map((id) => this.#placeOf(id))
    if (item.origin === null && item.rightOrigin === null) places.push(this.#parentPlace(item))
    const [first, ...others] = places
    if (first === undefined || places.includes(null)) return 'unknown-origin'
    if (first !== null && others.every((other) => other !== null && isSamePlace(first, other)))
      return first
    return 'mixed-places'
  }

  #parentPlace({ parent, parentSub }: Y.Item): Place | null {
    // Safe: the decoder leaves the root's name here, which the types of Yjs do not say.
    const named = parent as Y.Item['parent'] | string
    let container: Container | null = null
    if (typeof named === 'string') container = this.#finder.findRoot(named)
    else if (named instanceof Y.ID) container = this.#containerAt(named)
    if (container === gone) return gonePlace
    return container === null ? null : { container, key: parentSub }
  }

  #placeOf(id: Y.ID): Place | null {
    const added = this.#findAdded(id)
    if (added !== null) return added.place
    const struct = this.#findKnown(id)
    if (struct === null) return null
    return struct instanceof Y.Item ? this.#finder.findPlace(struct) : gonePlace
  }

  #containerAt(id: Y.ID): Container | null {
    const added = this.#findAdded(id)
    const struct = added?.struct ?? this.#findKnown(id)
    if (struct === null) return null
    if (!(struct instanceof Y.Item)) return gone
    if (struct.content instanceof Y.ContentDeleted) return gone
    if (!(struct.content instanceof Y.ContentType)) return null
    return added === null
      ? this.#finder.findType(struct.content.type)
      : this.#finder.findChild(added.place, struct.content.type)
  }

  #findKnown({ client, clock }: Y.ID): Y.Item | Y.GC | null {
    if (clock >= Y.getState(this.#doc.store, client)) return null
    const structs = this.#doc.store.clients.get(client) ?? []
    return structs[Y.findIndexSS(structs, clock)] ?? null
  }

  /** Binary search: an update may hold thousands of structs that each point at another. */
  #findAdded({ client, clock }: Y.ID): Added | null {
    if (client !== this.#clientId || clock < this.startClock || clock >= this.endClock) return null
    let [low, high] = [0, this.#added.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#added[middle]?.struct.id.clock ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    return this.#added[low] ?? null
  }
}
