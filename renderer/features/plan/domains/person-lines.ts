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
