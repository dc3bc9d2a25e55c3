import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { findText } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { benchPlace } from './peer.ts'

const content: DocumentContent<'plan'> = { goals: [{ id: benchPlace.id, title: '' }] }
/** The same bytes for every client: peers without a host that seeds start from these. */
const seed = seedDocument('plan', content, 1)

/** A client's document with the shared text in it, under a client id of its own. */
export function seedBenchDocument(index: number): Readonly<{ doc: Y.Doc; text: Y.Text }> {
  const doc = new Y.Doc()
  doc.clientID = 1000 + index
  Y.applyUpdate(doc, seed)
  return { doc, text: requireText(doc) }
}

/** The shared text of a synced document. */
export function requireText(doc: Y.Doc): Y.Text {
  const text = findText(doc, planShape.goals, benchPlace.id, benchPlace.field)
  if (text === null) throw new Error('the document has no shared text')
  return text
}

/** Resolves when a y-websocket provider has the server's state. */
export async function whenSynced(provider: WebsocketProvider): Promise<void> {
  const synced = Promise.withResolvers<void>()
  provider.on('sync', (isSynced) => {
    if (isSynced) synced.resolve()
  })
  if (provider.synced) synced.resolve()
  await synced.promise
}
