import type * as Y from 'yjs'
import { type PlainDocument, toPlainDocument } from '../../shared/document/plain-document.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { whenIdle } from '../platform/when-idle.ts'

/** Longer than the pause between two words: reading everything at every letter would be felt in typing. */
const settleMs = 700

/** The whole content of a live document, read anew when nobody has written for a moment. */
export type SettledContent = Readonly<{
  read(): PlainDocument
  subscribe(listener: () => void): () => void
}>

/** Reads only while someone listens, and once when first asked. */
export function createSettledContent(doc: Y.Doc, shape: DocumentShape): SettledContent {
  const listeners = new Set<() => void>()
  let content: PlainDocument | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let callOff: () => void = () => undefined

  const readAnew = (): void => {
    content = toPlainDocument(doc, shape)
    for (const listener of listeners) listener()
  }
  const onUpdate = (): void => {
    clearTimeout(timer)
    callOff()
    timer = setTimeout(() => (callOff = whenIdle(readAnew)), settleMs)
  }

  return {
    read: () => (content ??= toPlainDocument(doc, shape)),
    subscribe(listener) {
      if (listeners.size === 0) {
        doc.on('update', onUpdate)
        // Whatever was written while nobody listened.
        if (content !== null) onUpdate()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        doc.off('update', onUpdate)
        clearTimeout(timer)
        callOff()
      }
    },
  }
}
