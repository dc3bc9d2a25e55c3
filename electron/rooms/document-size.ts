import { maxDocumentBytes, warnDocumentBytes } from './update-limits.ts'

/** Keeps count of how large a document is, without measuring it on every edit. */
export type DocumentSize = Readonly<{
  /** Counts an update in. True when the document has no room for it. */
  grow(updateBytes: number): boolean
}>

/**
 * `measure` answers the true size in bytes and costs milliseconds in a large document, so it is only asked
 * when the sum of the updates, which is never below the truth, comes near a bound.
 */
export function createDocumentSize(measure: () => number, onLarge: () => void): DocumentSize {
  let bytes = measure()
  let isLarge = false
  return {
    grow(updateBytes) {
      bytes += updateBytes
      if (bytes < (isLarge ? maxDocumentBytes : warnDocumentBytes)) return false
      bytes = measure() + updateBytes
      if (bytes >= warnDocumentBytes && !isLarge) {
        isLarge = true
        onLarge()
      }
      return bytes >= maxDocumentBytes
    },
  }
}
