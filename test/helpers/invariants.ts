import * as Y from 'yjs'
import { readEntities } from '../../shared/document/entities.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'

/** Everything a reader can see of a document, in display order: equal on two replicas or something is wrong. */
export const readContent = (doc: Y.Doc, shape: DocumentShape): unknown =>
  Object.values(shape).map((root) => [root.name, readEntities(doc, root)])

/** The ids that stand twice in one root, with the root's name. */
export const findDoubleIds = (doc: Y.Doc, shape: DocumentShape): readonly string[] =>
  Object.values(shape).flatMap((root) => {
    const ids = readEntities(doc, root).map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${root.name}/${id}`)
  })

/** Names of fields that an entity should have and lacks when read. */
export const findMissingFields = (doc: Y.Doc, shape: DocumentShape): readonly string[] =>
  Object.values(shape).flatMap((root) =>
    readEntities(doc, root).flatMap((entity) =>
      Object.keys(root.fields).filter((name) => !Object.hasOwn(entity, name)),
    ),
  )

/** The ids of all visible characters that this client id did not write, in a stable order. */
export function listCharactersOfOthers(doc: Y.Doc, clientId: number): readonly string[] {
  const found: string[] = []
  for (const root of doc.share.values()) {
    for (const entity of root._map.values()) collectCharacters(entity, clientId, found)
  }
  return found.toSorted()
}

function collectCharacters(item: Y.Item, clientId: number, found: string[]): void {
  if (item.deleted) return
  if (item.content instanceof Y.ContentString && item.id.client !== clientId) {
    for (let offset = 0; offset < item.length; offset++)
      found.push(`${item.id.client}:${item.id.clock + offset}`)
  }
  if (!(item.content instanceof Y.ContentType)) return
  for (const child of item.content.type._map.values()) collectCharacters(child, clientId, found)
  for (let child = item.content.type._start; child !== null; child = child.right)
    collectCharacters(child, clientId, found)
}

/** The content of a document that starts empty and gets this document's state, or why that fails. */
export function readReloaded(doc: Y.Doc, shape: DocumentShape): unknown {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  if (copy.store.pendingStructs !== null || copy.store.pendingDs !== null) return 'incomplete'
  return readContent(copy, shape)
}
