import type * as Y from 'yjs'
import { readEntities } from './entities.ts'
import type { DocumentShape } from './shape.ts'

/** One entity as plain data: its id and a value per field of its shape. */
export type PlainEntity = Readonly<{ id: string } & Record<string, unknown>>

/** What a document says, without how it came about: per root its entities in display order. */
export type PlainDocument = Readonly<Record<string, readonly PlainEntity[]>>

/** Reads the whole content. Two documents that say the same give the same, whoever wrote them. */
export const toPlainDocument = (doc: Y.Doc, shape: DocumentShape): PlainDocument =>
  Object.fromEntries(
    // Safe: an entity is its id and a value for each field.
    Object.values(shape).map((root) => [
      root.name,
      readEntities(doc, root) as readonly PlainEntity[],
    ]),
  )
