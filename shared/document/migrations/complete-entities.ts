import * as Y from 'yjs'
import { rootMap } from '../entities.ts'
import type { DocumentShape } from '../shape.ts'

/**
 * Gives every entity the texts and sets that its shape has gained since it was made. Picked values may be
 * absent and read as their fallback, so those are left alone: the less a migration writes, the less it
 * can collide with.
 */
export function completeEntities(doc: Y.Doc, shape: DocumentShape): void {
  for (const root of Object.values(shape)) {
    for (const stored of rootMap(doc, root).values()) {
      if (!(stored instanceof Y.Map)) continue
      for (const [name, { kind }] of Object.entries(root.fields)) {
        if (kind === 'scalar' || stored.has(name)) continue
        stored.set(name, kind === 'text' ? new Y.Text() : new Y.Map())
      }
    }
  }
}
