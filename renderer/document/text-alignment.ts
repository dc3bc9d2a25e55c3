import type { TextSplice } from './text-splice.ts'

/**
 * How the text on screen and the text in the document lie beside each other. They are the same, except
 * while an input method composes a word: then the field must not be touched, so what others insert is
 * only in the document and what they delete is still on screen.
 */
export type Alignment = readonly Segment[]
type Segment = Readonly<{ where: 'both' | 'document' | 'screen'; length: number }>

/** As Yjs reports a change of a text, in document positions. */
export type TextDelta = readonly Readonly<{
  retain?: number | undefined
  delete?: number | undefined
  insert?: unknown
}>[]

/** Screen and document hold the same text. */
export const alignedText = (length: number): Alignment =>
  length === 0 ? [] : [{ where: 'both', length }]

/** What a splice on the screen means in the document: ranges to delete (last one first), then the insertion. */
export type DocumentSplice = Readonly<{
  deletions: readonly Readonly<{ index: number; length: number }>[]
  index: number
  insert: string
}>

/** Follows a change in the document that the screen does not show yet. */
export function followDocument(alignment: Alignment, delta: TextDelta): Alignment {
  let rest = alignment
  const done: Segment[] = []
  for (const step of delta) {
    if (typeof step.insert === 'string') {
      done.push({ where: 'document', length: step.insert.length })
    } else {
      const count = step.retain ?? step.delete ?? 0
      const [taken, left] = takeFrom(rest, count, 'document')
      done.push(...(step.delete === undefined ? taken : taken.flatMap(afterDeletion)))
      rest = left
    }
  }
  return toTidy([...done, ...rest])
}

/** Follows a splice on the screen, and answers what to do in the document. */
export function followScreen(
  alignment: Alignment,
  { index, remove, insert }: TextSplice,
): Readonly<{ alignment: Alignment; change: DocumentSplice }> {
  const [before, behind] = takeFrom(alignment, index, 'screen')
  const [taken, after] = takeFrom(behind, remove, 'screen')
  const start = lengthIn(before, 'document')
  const deletions: { index: number; length: number }[] = []
  let at = start
  for (const { where, length } of taken) {
    if (where === 'both') deletions.unshift({ index: at, length })
    if (where !== 'screen') at += length
  }
  const kept = taken.filter(({ where }) => where === 'document')
  const inserted: Alignment = insert === '' ? [] : [{ where: 'both', length: insert.length }]
  return {
    alignment: toTidy([...before, ...inserted, ...kept, ...after]),
    change: { deletions, index: start, insert },
  }
}

/** The document position of a screen position; a caret stays before what others insert at it. */
export function toDocumentIndex(alignment: Alignment, screenIndex: number): number {
  return lengthIn(takeFrom(alignment, screenIndex, 'screen')[0], 'document')
}

const has = ({ where }: Segment, side: 'document' | 'screen'): boolean =>
  where === 'both' || where === side

const lengthIn = (alignment: Alignment, side: 'document' | 'screen'): number =>
  alignment.reduce((sum, segment) => sum + (has(segment, side) ? segment.length : 0), 0)

/** Splits after `count` units of one side. What is only on the other side goes to the second part. */
function takeFrom(
  alignment: Alignment,
  count: number,
  side: 'document' | 'screen',
): readonly [Alignment, Alignment] {
  const taken: Segment[] = []
  let left = count
  for (const [place, segment] of alignment.entries()) {
    if (left === 0) return [taken, alignment.slice(place)]
    if (has(segment, side) && segment.length > left) {
      const { where, length } = segment
      return [
        [...taken, { where, length: left }],
        [{ where, length: length - left }, ...alignment.slice(place + 1)],
      ]
    }
    taken.push(segment)
    if (has(segment, side)) left -= segment.length
  }
  return [taken, []]
}

const afterDeletion = ({ where, length }: Segment): Alignment =>
  where === 'document' ? [] : [{ where: 'screen', length }]

function toTidy(segments: Alignment): Alignment {
  const tidy: Segment[] = []
  for (const segment of segments) {
    const last = tidy.at(-1)
    if (segment.length === 0) continue
    if (last?.where === segment.where)
      tidy[tidy.length - 1] = { where: last.where, length: last.length + segment.length }
    else tidy.push(segment)
  }
  return tidy
}
