import { describe, expect, test } from 'vitest'
import type { PilotCase } from '../../../../../shared/domain/pilot-figures/pilot-case.ts'
import {
  type FigureAnswer,
  type PilotFilter,
  readYearsOf,
  toPeriodFilter,
  toPilotFigures,
} from '../../../../../shared/domain/pilot-figures/pilot-figures.ts'
import { makePilotCases, numbersFrom, somePlans } from '../../../../helpers/pilot-cases.ts'

const isIn =
  ({ cluster, year }: PilotFilter) =>
  (one: PilotCase): boolean =>
    (cluster ?? one.cluster) === one.cluster && isInYear(year, one.year)

const isInYear = (year: string | null, own: string): boolean =>
  year === null || year === own || toYears(year).includes(Number(own))

const toYears = (span: string): readonly number[] => {
  const [from = 0, until = from] = span.split('-').map(Number)
  return Array.from({ length: until - from + 1 }, (_, at) => from + at)
}

/** Written anew, apart from the code under test. */
const isFew = (cases: readonly PilotCase[]): boolean =>
  cases.length > 0 &&
  (cases.length < 5 || new Set(cases.flatMap(({ professionals }) => professionals)).size < 3)

/** The finest sets that any adding and subtracting of what was answered can lead to. */
const toAtoms = (cases: readonly PilotCase[], filters: readonly PilotFilter[]) => [
  ...Map.groupBy(cases, (one) =>
    filters.map((filter) => Number(isIn(filter)(one))).join(''),
  ).values(),
]

const has =
  (id: PilotCase['counts'] extends Readonly<Record<infer K, unknown>> ? K : never) =>
  (group: readonly string[]) =>
  (one: PilotCase): boolean =>
    group.some((category) => (one.counts[id][category] ?? 0) > 0)

const rounds = Array.from({ length: 25 }, (_, seed) => seed + 1)

describe('figures of a pilot', () => {
  test('are never about few households or workers, under any filter and after any subtraction', () => {
    for (const seed of rounds) {
      const next = numbersFrom(seed)
      const cases = makePilotCases(3 + Math.floor(next() * 60), next)
      const { figures } = toPilotFigures(cases, somePlans)
      // Figures over the same households can be subtracted from each other as well.
      const parts = figures.filter(({ id }) =>
        somePlans.some((plan) => plan.id === id && plan.kind === 'parts'),
      )
      expect(
        toAtoms(
          cases,
          parts.flatMap(({ answers }) => answers),
        ).filter(isFew),
      ).toEqual(isFew(cases) ? [cases] : [])
      for (const { id, groups, answers } of figures)
        for (const [at, group] of groups.entries()) {
          const shown = answers.filter(({ values }) => values[at] !== null)
          for (const atom of shown.length === 0 ? [] : toAtoms(cases, shown)) {
            expect(isFew(atom.filter(has(id)(group)))).toBe(false)
            expect(isFew(atom.filter((one) => !has(id)(group)(one)))).toBe(false)
          }
        }
    }
  })

  test('say what is there', () => {
    const cases = makePilotCases(40, numbersFrom(4))
    const { figures, households } = toPilotFigures(cases, somePlans)
    expect(households).toBe(40)
    const status = figures.find(({ id }) => id === 'status')
    const whole = status?.answers.find(({ cluster, year }) => cluster === null && year === null)
    expect(whole?.values.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(40)
    for (const answer of status?.answers ?? [])
      expect(sumOf(answer)).toBe(cases.filter(isIn(answer)).length)
    const clusters = figures.find(({ id }) => id === 'clusters')
    expect(clusters?.answers.length).toBeGreaterThan(2)
  })

  test('are counted over spans of whole years, for a report about a period', () => {
    const cases = makePilotCases(400, numbersFrom(4))
    const { figures, years } = toPilotFigures(cases, somePlans)
    expect(years).toEqual(['2024', '2025', '2026'])
    const spans = figures.flatMap(({ answers }) => answers.map(({ year }) => year ?? ''))
    expect(spans).toContain('2025-2026')
    const filterOf = (from: string | null, until: string | null) =>
      toPeriodFilter(years, { from, until })?.year
    expect(filterOf('2025-02-01', '2026-03-01')).toBe('2025-2026')
    expect(filterOf('2025-12-31', '2025-12-31')).toBe('2025')
    expect(filterOf(null, '2024-01-01')).toBe('2024')
    expect(filterOf('2020-01-01', null)).toBeNull()
    expect(filterOf('2027-01-01', '2027-12-31')).toBeUndefined()
    expect(readYearsOf({ cluster: null, year: '2025-2026' }, years)).toEqual(['2025', '2026'])
  })

  test('keep silent about a pilot of four households, or of two workers', () => {
    const four = makePilotCases(4, numbersFrom(1))
    expect(toPilotFigures(four, somePlans)).toEqual({ households: null, years: [], figures: [] })
    const two = makePilotCases(30, numbersFrom(1)).map((one, at) => ({
      ...one,
      professionals: [at % 2 === 0 ? 'an' : 'bo'],
    }))
    expect(toPilotFigures(two, somePlans).households).toBeNull()
  })

  test('take a small category together with the next, and leave out a small label', () => {
    const cases = makePilotCases(20, numbersFrom(2)).map((one, at) => ({
      ...one,
      cluster: 'K1',
      year: '2026',
      professionals: ['an', 'bo', 'cor'],
      counts: {
        ...one.counts,
        status: { [at < 2 ? 'waakvlam' : at < 8 ? 'triage' : 'actief']: 1 },
        gaps: { gap1: at < 3 ? 1 : 0, gap2: at < 10 ? 1 : 0, gap3: at < 18 ? 1 : 0 },
      },
    }))
    const { figures } = toPilotFigures(cases, somePlans)
    const status = figures.find(({ id }) => id === 'status')
    expect(status?.groups).toContainEqual(['actief', 'waakvlam'])
    expect(status?.answers[0]?.values).toContain(14)
    expect(figures.find(({ id }) => id === 'gaps')?.answers[0]?.values).toEqual([null, 10, null])
  })
})

const sumOf = ({ values }: FigureAnswer): number =>
  values.reduce<number>((total, one) => total + (one ?? 0), 0)
