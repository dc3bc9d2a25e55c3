import { expect, test } from 'vitest'
import {
  activeWorkingGoalsLimit,
  findFullPersons,
  findLatestScore,
  readScores,
  type GasScore,
} from '../../../../shared/domain/goal-progress.ts'

const score = (
  id: string,
  on: string | null,
  value: GasScore['value'],
  goalId = 'G1',
): GasScore => ({
  id,
  goalId,
  on,
  value,
})

test('the newest measurement counts, whatever the order in the document', () => {
  const scores = [score('b', '2026-09-15', 0), score('a', '2026-05-12', -2)]
  expect(findLatestScore(scores, 'G1')?.value).toBe(0)
  expect(readScores(scores, 'G1').map(({ on }) => on)).toEqual(['2026-05-12', '2026-09-15'])
})

test('a measurement of another goal or without a value does not count', () => {
  const scores = [
    score('a', '2026-05-12', -2),
    score('b', '2026-09-15', null),
    score('c', '2026-10-01', 2, 'G2'),
  ]
  expect(findLatestScore(scores, 'G1')?.value).toBe(-2)
  expect(findLatestScore(scores, 'G3')).toBeNull()
})

test('an undated measurement is the oldest, and two on one day are decided by id', () => {
  const scores = [score('z', null, 2), score('b', '2026-05-12', 1), score('a', '2026-05-12', 0)]
  expect(findLatestScore(scores, 'G1')?.id).toBe('b')
})

const open = (goalId: string) => ({ goalId, status: 'open' as const })

test('more than three active working goals of one person is remarked', () => {
  const goals = [
    { id: 'G1', forIds: ['P1', 'P2'] },
    { id: 'G2', forIds: ['P1'] },
  ]
  const three = [open('G1'), open('G1'), open('G2')]
  expect(three).toHaveLength(activeWorkingGoalsLimit)
  expect(findFullPersons(goals, three)).toEqual([])
  expect(findFullPersons(goals, [...three, open('G2')])).toEqual([{ personId: 'P1', active: 4 }])
})

test('reached, stopped and orphaned working goals do not weigh', () => {
  const goals = [{ id: 'G1', forIds: ['P1'] }]
  const done = [
    { goalId: 'G1', status: 'bereikt' as const },
    { goalId: 'G1', status: 'gestopt' as const },
    { goalId: null, status: 'open' as const },
    { goalId: 'gone', status: 'open' as const },
  ]
  expect(findFullPersons(goals, [...done, ...done])).toEqual([])
})

test('a working goal for one person counts for that person only', () => {
  const goals = [{ id: 'G1', forIds: ['P1', 'P2'] }]
  const steps = Array.from({ length: 4 }, () => ({
    goalId: 'G1',
    forId: 'P2',
    status: 'open' as const,
  }))
  expect(findFullPersons(goals, steps)).toEqual([{ personId: 'P2', active: 4 }])
})
