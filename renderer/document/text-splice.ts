/** One replacement: at `index`, take `remove` UTF-16 units out and put `insert` in. */
export type TextSplice = Readonly<{ index: number; remove: number; insert: string }>

/**
 * The smallest replacement that turns `before` into `after`, or null when they are equal. `caret` is
 * where the caret stands in `after`: what is behind it was not typed, so that an "a" typed inside "aaa"
 * lands where the writer put it. Never cuts an emoji in two: a lone surrogate cannot be encoded.
 */
export function findSplice(before: string, after: string, caret: number): TextSplice | null {
  if (before === after) return null
  const shortest = Math.min(before.length, after.length)
  let tail = 0
  const longestTail = Math.min(shortest, Math.max(0, after.length - caret))
  while (tail < longestTail && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (
    startsInsidePair(before, before.length - tail) ||
    startsInsidePair(after, after.length - tail)
  )
    tail--
  let head = 0
  const longestHead = shortest - tail
  while (head < longestHead && before[head] === after[head]) head++
  if (startsInsidePair(before, head) || startsInsidePair(after, head)) head--
  return {
    index: head,
    remove: before.length - tail - head,
    insert: after.slice(head, after.length - tail),
  }
}

/** The longest start of `text` that fits in `length` units without cutting an emoji in two. */
export const cutToLength = (text: string, length: number): string =>
  text.slice(0, startsInsidePair(text, length) ? length - 1 : length)

/** True when `index` lies between the two halves of one character. */
function startsInsidePair(text: string, index: number): boolean {
  const [left, right] = [text.charCodeAt(index - 1), text.charCodeAt(index)]
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff
}
