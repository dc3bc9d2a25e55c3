import type { MeetingState } from './fold-meeting.ts'

/** Something that a meeting left open. */
export type OpenPoint = Readonly<{ id: string; text: string }>

type Line = Readonly<{ id: string; text: string }>

/** What the meeting's own document holds of it. */
export type LeftInDocument = Readonly<{
  parking: readonly Line[]
  drafts: readonly Line[]
  /** "Dit willen we niet vergeten", a point a line. */
  stillOpen: string
}>

/**
 * What a meeting left open, each text once: what was parked, items that were put off, drafts that did not
 * become an agreement, and the lines written down at the end.
 */
export function toOpenPoints(
  { parking, drafts, stillOpen }: LeftInDocument,
  { rounds, items }: Pick<MeetingState, 'rounds' | 'items'>,
): readonly OpenPoint[] {
  const agreed = new Set(
    rounds.flatMap(({ draftId, agreementId }) => (agreementId === null ? [] : [draftId])),
  )
  // An item that came back after it was put off counts as it ended.
  const last = new Map(items.map((run) => [run.itemId, run]))
  const putOff = [...last.values()].filter(({ outcome }) => outcome === 'geparkeerd')
  const points = [
    ...parking,
    ...putOff.map(({ itemId, title }) => ({ id: `item ${itemId}`, text: title })),
    ...drafts.filter(({ id }) => !agreed.has(id)),
    ...stillOpen.split('\n').map((text, index) => ({ id: `said ${index}`, text })),
  ]
  const byText = new Map<string, OpenPoint>()
  for (const { id, text } of points) {
    const words = text.trim()
    if (words !== '' && !byText.has(words)) byText.set(words, { id, text: words })
  }
  return [...byText.values()]
}
