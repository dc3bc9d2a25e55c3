import { expect, test } from 'vitest'
import type { Grade } from '../../../../../renderer/features/plan/domains/grade-series.ts'
import {
  spreadLabels,
  toPersonLines,
} from '../../../../../renderer/features/plan/domains/person-lines.ts'
import { toThenNow } from '../../../../../renderer/features/plan/domains/then-now.ts'
import { toGasPoints } from '../../../../../renderer/features/plan/goals/gas-curve.ts'

const grade = (personId: string | null, on: string, value: number): Grade => ({
  domainId: 'school',
  personId,
  on,
  value,
})

test('then and now are the first and the newest day, each with lowest and highest', () => {
  const grades = [
    grade('P1', '2026-09-15', 8),
    grade('P1', '2026-05-12', 4),
    grade('P3', '2026-05-12', 3),
    grade('P1', '2026-07-01', 1),
  ]
  expect(toThenNow(grades)).toEqual({
    first: { on: '2026-05-12', lowest: 3, highest: 4 },
    latest: { on: '2026-09-15', lowest: 8, highest: 8 },
  })
  expect(toThenNow([])).toBeNull()
})

test('every person has an own line; two grades of one day are one point, the later one', () => {
  const lines = toPersonLines([
    grade('P1', '2026-09-15', 8),
    grade(null, '2026-09-15', 2),
    grade('P1', '2026-05-12', 4),
    grade('P1', '2026-09-15', 7),
  ])
  expect(lines).toEqual([
    {
      personId: 'P1',
      points: [
        { on: '2026-05-12', value: 4 },
        { on: '2026-09-15', value: 7 },
      ],
    },
    { personId: null, points: [{ on: '2026-09-15', value: 2 }] },
  ])
})

test('names beside lines that end together lie under each other, in the order of the lines', () => {
  expect(spreadLabels([42, 38, 38, 80])).toEqual([74, 38, 56, 92])
  expect(spreadLabels([80, 20])).toEqual([80, 20])
})

test('a measurement without a day or a step is not drawn', () => {
  const score = (on: string | null, value: -2 | 0 | null) => ({ id: 's', goalId: 'G1', on, value })
  expect(toGasPoints([score('2026-09-15', 0), score(null, 0), score('2026-10-01', null)])).toEqual([
    { on: '2026-09-15', value: 0 },
  ])
})
