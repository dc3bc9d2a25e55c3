import type { LifeDomainId } from '../../../../shared/domain/vocabulary.ts'

/** One grade by one person (null: the whole household) on one day. */
export type Grade = Readonly<{
  domainId: LifeDomainId
  personId: string | null
  on: string
  value: number
}>

/** The grades of one day: the lowest with its spread. Never an average, which is nobody's grade. */
export type DayGrades = Readonly<{ on: string; lowest: number; highest: number }>

/** Per day the lowest and highest grade, oldest day first. Someone's second grade of a day replaces the first. */
export function toSeries(grades: readonly Grade[]): readonly DayGrades[] {
  const days = Map.groupBy(grades, ({ on }) => on)
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, ofDay]) => {
      const values = [...new Map(ofDay.map((grade) => [grade.personId, grade.value])).values()]
      return { on, lowest: Math.min(...values), highest: Math.max(...values) }
    })
}

/** Each person's newest grade, in the order of `personIds`; persons without one are left out. */
export function toLatest(
  grades: readonly Grade[],
  personIds: readonly (string | null)[],
): readonly Grade[] {
  return personIds.flatMap((personId) => {
    const own = grades.filter((grade) => grade.personId === personId)
    const latest = own.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
    return latest === undefined ? [] : [latest]
  })
}

/** The first and last day on which anything was graded, or null. */
export function toPeriod(grades: readonly Grade[]): Readonly<{ from: string; to: string }> | null {
  const days = grades.map(({ on }) => on).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}
