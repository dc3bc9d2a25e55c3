/** Someone's caret and selection in a text, in positions of that text. */
export type CaretMark = Readonly<{
  clientId: number
  name: string
  /** 1 to 10. */
  colour: number
  anchor: number
  head: number
}>

/** A stretch of the text, or the caret of someone else between two of them. */
export type MirrorPiece =
  | Readonly<{ kind: 'text'; key: string; text: string; colour: number | null }>
  | Readonly<{ kind: 'caret'; key: string; mark: CaretMark; isAtLineEnd: boolean }>

/**
 * A text cut up for drawing: stretches that someone has selected (the first, where selections overlap) and
 * carets between the letters. Positions outside the text are drawn at its end.
 */
export function toMirrorPieces(text: string, marks: readonly CaretMark[]): readonly MirrorPiece[] {
  const within = marks.map((mark) => ({
    ...mark,
    anchor: Math.min(mark.anchor, text.length),
    head: Math.min(mark.head, text.length),
  }))
  const cuts = [0, text.length, ...within.flatMap(({ anchor, head }) => [anchor, head])]
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.flatMap((from, index) => {
    const to = places[index + 1] ?? from
    return [...caretsAt(text, within, from), ...stretch(text, within, from, to)]
  })
}

const caretsAt = (text: string, marks: readonly CaretMark[], place: number): MirrorPiece[] =>
  marks
    .filter(({ head }) => head === place)
    .map((mark) => ({
      kind: 'caret',
      // A new key at every move starts the fading of the name again.
      key: `caret-${mark.clientId}-${text.length}-${mark.head}-${mark.anchor}`,
      mark,
      isAtLineEnd: place === text.length || text[place] === '\n',
    }))

function stretch(
  text: string,
  marks: readonly CaretMark[],
  from: number,
  to: number,
): MirrorPiece[] {
  if (from === to) return []
  const selecting = marks.find(
    ({ anchor, head }) => Math.min(anchor, head) <= from && Math.max(anchor, head) >= to,
  )
  return [
    {
      kind: 'text',
      key: `text-${from}`,
      text: text.slice(from, to),
      colour: selecting?.colour ?? null,
    },
  ]
}
