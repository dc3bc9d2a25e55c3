import { expect, test } from 'vitest'
import { findGradeDifference } from '../../../../shared/domain/grade-difference.ts'

const grade = (personId: string, now: number, goodEnough: number | null = null) => ({
  personId,
  now,
  goodEnough,
})
const team = (value: number, personId: string | null = null) => ({ personId, value })

test('people who live in two stories come first', () => {
  const found = findGradeDifference([grade('P1', 8), grade('P3', 4)], [team(2)])
  expect(found).toMatchObject({
    kind: 'inFamily',
    low: { personId: 'P3' },
    high: { personId: 'P1' },
  })
})

test.each([
  [
    'everyone is content and the team is not',
    [grade('P1', 8), grade('P2', 7)],
    [team(2)],
    'familyHigher',
  ],
  [
    'the team is content and someone is not',
    [grade('P1', 5), grade('P2', 4)],
    [team(4)],
    'teamHigher',
  ],
  [
    'a rating of one person is laid beside that person',
    [grade('P1', 6), grade('P2', 8)],
    [team(2, 'P2')],
    'familyHigher',
  ],
  ['it is not good enough yet', [grade('P1', 5, 7)], [team(3)], 'toGoodEnough'],
] as const)('%s', (_, family, ratings, kind) => {
  expect(findGradeDifference(family, ratings)?.kind).toBe(kind)
})

test.each([
  ['nothing was graded', [], [team(1)]],
  ['the team did not look', [grade('P1', 9)], []],
  ['grades lie together', [grade('P1', 6), grade('P2', 8)], [team(3)]],
  ['the rating is of someone who gave no grade', [grade('P1', 8)], [team(1, 'P9')]],
  ['it is good enough', [grade('P1', 7, 7)], [team(4)]],
])('no talk to start when %s', (_, family, ratings) => {
  expect(findGradeDifference(family, ratings)).toBeNull()
})
