import { generateNKeysBetween } from 'fractional-indexing'

/** Gives a written list its order keys, so that readers see it in the order it was written. */
export function inOrder<T extends object>(
  items: readonly T[],
): readonly (T & Readonly<{ order: string }>)[] {
  const keys = generateNKeysBetween(null, null, items.length)
  return items.map((item, index) => ({ ...item, order: keys[index] ?? 'a0' }))
}
