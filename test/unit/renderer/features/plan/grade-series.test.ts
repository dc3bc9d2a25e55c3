import { expect, test } from 'vitest'
import {
  type Grade,
  toLatest,
  toPeriod,
  toSeries,
} from '../../../../../renderer/features/plan/domains/grade-series.ts'

const grade = (personId: string | null, on: string, value: number): Grade => ({
  domainId: 'veiligheid',
  personId,
  on,
  value,
})

const grades = [
  grade('P1', '2026-09-15', 8),
  grade('P1', '2026-05-12', 4),
  grade('P2', '2026-05-12', 5),
  grade('P3', '2026-05-12', 3),
]

test('a day is its lowest grade with the spread, never an average', () => {
  expect(toSeries(grades)).toEqual([
    { on: '2026-05-12', lowest: 3, highest: 5 },
    { on: '2026-09-15', lowest: 8, highest: 8 },
  ])
})

test('a second grade by one person on one day takes the place of the first', () => {
  const again = [...grades, grade('P3', '2026-05-12', 6)]
  expect(toSeries(again)[0]).toEqual({ on: '2026-05-12', lowest: 4, highest: 6 })
})

test('everyone is shown with the own newest grade, in the order of the household', () => {
  expect(toLatest(grades, ['P3', 'P1', 'P4'])).toEqual([
    grade('P3', '2026-05-12', 3),
    grade('P1', '2026-09-15', 8),
  ])
})

test('the whole household is rated under no name', () => {
  expect(toLatest([grade(null, '2026-05-12', 2)], [null])).toHaveLength(1)
})

test('the period runs from the first to the last day, and there may be none', () => {
  expect(toPeriod(grades)).toEqual({ from: '2026-05-12', to: '2026-09-15' })
  expect(toPeriod([])).toBeNull()
})
