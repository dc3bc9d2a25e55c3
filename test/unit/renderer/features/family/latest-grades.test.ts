import { expect, test } from 'vitest'
import { latestGrades } from '../../../../../renderer/features/family/latest-grades.ts'

const grade = (personId: string | null, on: string | null, now: number | null) => ({
  id: `${personId}-${on}`,
  domainId: 'geld' as const,
  personId,
  on,
  now,
  goodEnough: null,
  remark: '',
})

test('the latest grade of each person counts, and never an average', () => {
  const grades = [
    grade('P1', '2026-09-15', 8),
    grade('P1', '2026-05-12', 4),
    grade('P2', '2026-05-12', 5),
    grade('P2', '2026-09-15', null),
    grade(null, '2026-09-15', 1),
    grade('P3', null, 2),
  ]
  expect(latestGrades(grades, 'geld')).toEqual([
    { personId: 'P1', on: '2026-09-15', now: 8 },
    { personId: 'P2', on: '2026-05-12', now: 5 },
  ])
  expect(latestGrades(grades, 'school')).toEqual([])
})
