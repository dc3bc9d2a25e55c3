import type * as Y from 'yjs'
import { splitSentences } from '../../shared/document/sentences.ts'

/** In UTF-16 positions of a text. */
export type Stretch = Readonly<{ start: number; length: number }>
type TypedRange = Readonly<{ client: number; clock: number; length: number }>

/**
 * Where words stood in a former state of their text, last one first: every sentence in which some of their
 * characters stood, or that says the very same. Whole sentences, because another wording around the same
 * words can say just what was not to be shared.
 */
export function findFormerStretches(
  text: Y.Text,
  words: string,
  typed: readonly TypedRange[],
): readonly Stretch[] {
  const plain = text.toJSON()
  const found = [...markTyped(text, typed), ...findLiteral(plain, words)]
  return join(found.flatMap((stretch) => widen(plain, stretch))).toReversed()
}

function markTyped(text: Y.Text, typed: readonly TypedRange[]): readonly Stretch[] {
  const found: Stretch[] = []
  let index = 0
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue
    const { client, clock } = item.id
    for (const range of typed) {
      if (range.client !== client) continue
      const from = Math.max(range.clock, clock)
      const to = Math.min(range.clock + range.length, clock + item.length)
      if (from < to) found.push({ start: index + from - clock, length: to - from })
    }
    index += item.length
  }
  return join(found)
}

const widen = (plain: string, { start, length }: Stretch): readonly Stretch[] =>
  splitSentences(plain)
    .map(({ text, at }) => ({ start: at, length: text.length }))
    .filter(
      (sentence) => sentence.start < start + length && start < sentence.start + sentence.length,
    )

function findLiteral(plain: string, words: string): readonly Stretch[] {
  // Spaces around a sentence differ with its place in the text.
  const bare = words.trim()
  if (bare === '') return []
  const found: Stretch[] = []
  for (let at = plain.indexOf(bare); at !== -1; at = plain.indexOf(bare, at + bare.length))
    found.push({ start: at, length: bare.length })
  return found
}

function join(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const end = stretch.start + stretch.length
    if (last !== undefined && stretch.start <= last.start + last.length)
      joined[joined.length - 1] = {
        start: last.start,
        length: Math.max(last.start + last.length, end) - last.start,
      }
    else joined.push(stretch)
  }
  return joined
}
