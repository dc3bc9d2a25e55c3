import * as Y from 'yjs'
import type { DocumentShape, Root } from '../../shared/document/shape.ts'

type AnyType = Y.AbstractType<unknown>

/** A shared type as the shape sees it: the root map, an entity in it, a text of an entity, a set of one. */
export type Container = Readonly<
  | { level: 'root'; root: Root }
  | { level: 'entity'; root: Root }
  | { level: 'text' }
  | { level: 'set' }
  /** Its content was removed and collected; whatever is put there vanishes at once. */
  | { level: 'gone' }
>

/** Where a struct lands: in which container and, for maps, under which key. */
export type Place = Readonly<{ container: Container; key: string | null }>

/** What stood there was removed and collected. */
export const gone: Container = { level: 'gone' }
export const gonePlace: Place = { container: gone, key: null }

/** By identity of the container: compare only places of one finder. */
export const isSamePlace = (a: Place, b: Place): boolean =>
  a.container === b.container && a.key === b.key

/**
 * Finds containers, one object per shared type, so that two places can be compared by identity.
 * Made anew for each update: types come and go.
 */
export function createContainerFinder(doc: Y.Doc, shape: DocumentShape): ContainerFinder {
  const found = new Map<AnyType, Container | null>()
  const roots = new Map<string, Container>()

  const findRoot = (name: string): Container | null => {
    const root = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (root === undefined) return null
    const known = roots.get(name) ?? { level: 'root', root }
    roots.set(name, known)
    return known
  }

  const findType = (type: AnyType): Container | null => {
    const known = found.get(type)
    if (known !== undefined) return known
    const item = type._item
    const container =
      item === null
        ? findRoot(findRootName(doc, type))
        : toContainer(findPlace(item)?.container, type)
    found.set(type, container)
    return container
  }

  const findPlace = (item: Y.Item): Place | null => {
    if (!(item.parent instanceof Y.AbstractType)) return gonePlace
    const container = findType(item.parent)
    return container === null ? null : { container, key: item.parentSub }
  }

  return {
    findRoot,
    findPlace,
    findChild: (place, type) => {
      const known = found.get(type)
      if (known !== undefined) return known
      const container = toContainer(place.container, type)
      found.set(type, container)
      return container
    },
    findType,
  }
}

/** Where things stand in one document, as its shape has it. */
export type ContainerFinder = Readonly<{
  /** The container of a root name; null when the shape has no such root. */
  findRoot(name: string): Container | null
  /** Where a struct that is already in the document stands; null when outside the shape. */
  findPlace(item: Y.Item): Place | null
  /** The container that a type makes when it is put at a place; null when nothing may be there. */
  findChild(place: Place, type: AnyType): Container | null
  /** The container of a type that is already in the document. */
  findType(type: AnyType): Container | null
}>

function toContainer(parent: Container | null | undefined, type: AnyType): Container | null {
  switch (parent?.level) {
    case 'root':
      return { level: 'entity', root: parent.root }
    case 'entity':
      return type instanceof Y.Text ? { level: 'text' } : { level: 'set' }
    case 'gone':
      return gone
    case 'text':
    case 'set':
    case undefined:
      return null
  }
}

function findRootName(doc: Y.Doc, type: AnyType): string {
  for (const [name, root] of doc.share) if (root === type) return name
  return ''
}
