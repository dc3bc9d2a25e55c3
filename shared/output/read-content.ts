import type { DocumentKind, documentShapes } from '../document/document-kind.ts'
import type { PlainDocument } from '../document/plain-document.ts'
import type { Entity, Root } from '../document/shape.ts'

type Shapes = typeof documentShapes

/** What a document of this kind says, per root, in display order. */
export type ReadContent<K extends DocumentKind> = Readonly<{
  [R in keyof Shapes[K]]: Shapes[K][R] extends Root ? readonly Entity<Shapes[K][R]>[] : never
}>

/** Names the kind of a document that was read by the shape of that kind. */
export const toReadContent = <K extends DocumentKind>(
  _kind: K,
  content: PlainDocument,
  // Safe: a root's name is its key in the shape, and each entity was read by its root (plain-document.ts).
): ReadContent<K> => content as unknown as ReadContent<K>
