import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import type { TextCursor } from './presence.ts'

/** A place between two letters that stays there when others type before it. */
export const toCursor = (text: Y.Text, anchor: number, head: number): TextCursor => ({
  anchor: toRelative(text, anchor),
  head: toRelative(text, head),
})

/** Where a cursor is in this text now; null when it is of another text or cannot be read. */
export function findCursor(
  text: Y.Text,
  cursor: TextCursor,
): Readonly<{ anchor: number; head: number }> | null {
  const [anchor, head] = [findIndex(text, cursor.anchor), findIndex(text, cursor.head)]
  return anchor === null || head === null ? null : { anchor, head }
}

/** Before the next letter: what its owner types then pushes the drawn caret along at once. */
const toRelative = (text: Y.Text, index: number): string =>
  toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index)))

function findIndex(text: Y.Text, encoded: string): number | null {
  if (text.doc === null) return null
  try {
    const position = Y.decodeRelativePosition(fromBase64(encoded))
    const found = Y.createAbsolutePositionFromRelativePosition(position, text.doc)
    return found?.type === text ? found.index : null
  } catch {
    // Another screen's bytes: not ours to trust, and a caret less harms nobody.
    return null
  }
}
