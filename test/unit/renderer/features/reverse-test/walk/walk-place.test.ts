import { expect, test } from 'vitest'
import { toWalkPlace } from '../../../../../../renderer/features/reverse-test/walk/walk-place.ts'

test('the address names step and question', () => {
  expect(toWalkPlace('?stap=3&vraag=OT-3.4')).toEqual({ step: 3, questionId: 'OT-3.4' })
})

test.each(['', '?stap=6', '?stap=-1', '?stap=1.5', '?stap=een'])(
  'an address without a real step begins at the first: %s',
  (search) => {
    expect(toWalkPlace(search)).toEqual({ step: 0, questionId: null })
  },
)
