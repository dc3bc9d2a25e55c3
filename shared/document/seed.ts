import * as Y from 'yjs'
import { lifeDomainIds } from '../domain/vocabulary.ts'
import type { ChangeOrigin } from './change-origin.ts'
import { documentShapes, type DocumentKind, schemaVersion } from './document-kind.ts'
import { addEntity, type NewEntity, rootMap } from './entities.ts'
import { evaluationFixedIds } from './evaluation-shape.ts'
import { meetingFixedIds } from './meeting-shape.ts'
import { singleId } from './plan-shape.ts'
import { reverseTestFixedIds } from './reverse-test-shape.ts'
import type { DocumentShape, Root } from './shape.ts'
import { findShapeFault } from './validate.ts'

type Shapes = typeof documentShapes
/** What a new document starts with: entities per root. Roots left out start empty (or with their fixed entities). */
export type DocumentContent<K extends DocumentKind> = Readonly<{
  [R in keyof Shapes[K]]?: Shapes[K][R] extends Root<infer F> ? readonly NewEntity<F>[] : never
}>

const seeding: ChangeOrigin = { source: 'host', reason: 'seed' }

/**
 * The first state of a document, as one Yjs update. Made once, by the host: seeding on two sides would
 * double everything. Throws on content that does not fit the shape. `clientId` is the host's own in this document and is never issued to a participant.
 */
export function seedDocument<K extends DocumentKind>(
  kind: K,
  content: DocumentContent<K>,
  clientId: number,
): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = clientId
  const given = content as Readonly<Record<string, readonly NewEntity<Root['fields']>[]>>
  doc.transact(() => {
    for (const [name, root] of Object.entries<Root>(documentShapes[kind])) {
      for (const id of fixedIds(name, root))
        addEntity(doc, root, { id, ...fixedValues(name) }, seeding)
      for (const entity of given[name] ?? [])
        addEntity(doc, root, { ...fixedValues(name), ...entity }, seeding)
    }
  }, seeding)
  checkSeed(doc, kind)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}

/** Throws, with the place and not the content: what is seeded wrongly would refuse every later edit near it. */
function checkSeed(doc: Y.Doc, kind: DocumentKind): void {
  const shape: DocumentShape = documentShapes[kind]
  const fault = findShapeFault(doc, shape)
  if (fault !== null)
    throw new Error(`seed does not fit: ${fault.root}/${fault.field}: ${fault.problem}`)
  for (const [name, root] of Object.entries(shape)) {
    if (root.writers !== 'anyone' && rootMap(doc, root).size !== fixedIds(name, root).length)
      throw new Error(`seed does not fit: ${name} has fixed entities`)
  }
}

/** Entities that only the host makes, so that two people cannot make them twice. */
function fixedIds(name: string, { writers }: Root): readonly string[] {
  if (writers === 'anyone') return []
  if (name === 'domains') return lifeDomainIds
  const known = { ...reverseTestFixedIds, ...meetingFixedIds, ...evaluationFixedIds }
  return known[name] ?? [singleId]
}

const fixedValues = (name: string): object => (name === 'meta' ? { schemaVersion } : {})
