import { type DayGrades, type Grade, toSeries } from './grade-series.ts'

/** The first and the newest day with grades; the same day when there is only one. */
export type ThenNow = Readonly<{ first: DayGrades; latest: DayGrades }>

/** Two days beside each other, each with its lowest and its spread; null when nothing was graded. */
export function toThenNow(grades: readonly Grade[]): ThenNow | null {
  const series = toSeries(grades)
  const [first, latest] = [series[0], series.at(-1)]
  return first === undefined || latest === undefined ? null : { first, latest }
}
