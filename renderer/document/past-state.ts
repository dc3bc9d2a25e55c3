import * as Y from 'yjs'
import { type PlainDocument, toPlainDocument } from '../../shared/document/plain-document.ts'
import { planShape } from '../../shared/document/plan-shape.ts'

/** A plan as it once was: to read from, never to write in. */
export type PastState = Readonly<{ doc: Y.Doc; content: PlainDocument }>

/** Reads the state that the host sent of one moment. */
export function toPastState(encoded: string): PastState {
  const doc = new Y.Doc()
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.codePointAt(0) ?? 0)
  Y.applyUpdate(doc, bytes)
  return { doc, content: toPlainDocument(doc, planShape) }
}
