import { expect, test } from 'vitest'
import { findWaitingRound } from '../../../../shared/domain/waiting-order.ts'

const actions = [
  { id: 'A', blockedById: null },
  { id: 'B', blockedById: 'A' },
  { id: 'C', blockedById: 'B' },
  { id: 'X', blockedById: 'Y' },
  { id: 'Y', blockedById: 'X' },
  { id: 'Z', blockedById: 'gone' },
]

test.each([
  ['itself', 'A', 'A', ['A']],
  ['two that wait for each other', 'A', 'B', ['A', 'B']],
  ['a longer round', 'A', 'C', ['A', 'C', 'B']],
  ['a chain that ends', 'C', 'A', null],
  ['a chain to an action that is gone', 'A', 'Z', null],
  // Two people can each make half of a round at one moment: reading it must still end.
  ['a round elsewhere that does not come back', 'A', 'X', null],
  ['a round that is there already', 'X', 'Y', ['X', 'Y']],
])('waiting for %s', (_, id, blockedById, round) => {
  expect(findWaitingRound(actions, id, blockedById)).toEqual(round)
})
