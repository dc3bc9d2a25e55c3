import type { Grade } from './grade-series.ts'

/** The grades of one person (null: the whole household), oldest day first. */
export type PersonLine = Readonly<{
  personId: string | null
  points: readonly Readonly<{ on: string; value: number }>[]
}>

/** A line per person, in the order of first appearance; a second grade of one day replaces the first. */
export const toPersonLines = (grades: readonly Grade[]): readonly PersonLine[] =>
  [...Map.groupBy(grades, ({ personId }) => personId)].map(([personId, own]) => ({
    personId,
    points: [...new Map(own.map(({ on, value }) => [on, value]))]
      .map(([on, value]) => ({ on, value }))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  }))

const labelHeight = 18

/** Names that would lie over each other move apart, from the top down; the lines themselves stay. */
export function spreadLabels(places: readonly number[]): readonly number[] {
  const sorted = places
    .map((place, index) => ({ place, index }))
    .toSorted((a, b) => a.place - b.place)
  const result: number[] = []
  let free = 0
  for (const { place, index } of sorted) {
    const at = Math.max(place, free)
    result[index] = at
    free = at + labelHeight
  }
  return result
}
