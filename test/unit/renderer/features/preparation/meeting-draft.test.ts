import { expect, test } from 'vitest'
import {
  findWhenFaults,
  toWhenAndWhere,
} from '../../../../../renderer/features/preparation/when/meeting-draft.ts'

const draft = {
  on: '2026-12-14',
  from: '15:30',
  minutes: '60',
  place: ' buurthuis ',
  language: 'Nederlands',
  interpreter: '',
}
const today = '2026-12-14'

test('today may still be chosen, yesterday not, and no day is said as such', () => {
  expect(findWhenFaults(draft, today)).toEqual({ on: null, minutes: false })
  expect(findWhenFaults({ ...draft, on: '2026-12-13' }, today).on).toBe('past')
  expect(findWhenFaults({ ...draft, on: null }, today).on).toBe('missing')
})

test.each(['', '9', '481', '60.5', 'een uur'])('%s is no length', (minutes) =>
  expect(findWhenFaults({ ...draft, minutes }, today).minutes).toBe(true),
)

test('what is sent has no spaces around it', () => {
  expect(toWhenAndWhere(draft)).toEqual({ ...draft, minutes: 60, place: 'buurthuis' })
})
