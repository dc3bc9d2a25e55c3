import { expect, test } from 'vitest'
import { nextDueOn } from '../../../../shared/domain/repeating-action.ts'

test.each([
  ['what happens once', 'eenmalig', '2026-11-21', '2026-11-21', null],
  ['a week on', 'wekelijks', '2026-11-21', '2026-11-21', '2026-11-28'],
  ['the same weekday when it was done late', 'wekelijks', '2026-11-21', '2026-11-24', '2026-11-28'],
  ['a week on when it was done early', 'wekelijks', '2026-11-28', '2026-11-24', '2026-12-05'],
  [
    'the first one to come after a long pause',
    'wekelijks',
    '2026-10-03',
    '2026-11-24',
    '2026-11-28',
  ],
  ['two weeks on', 'tweewekelijks', '2026-11-21', '2026-11-21', '2026-12-05'],
  ['tomorrow', 'dagelijks', '2026-12-31', '2026-12-31', '2027-01-01'],
  ['from the day it was done, without a date', 'wekelijks', null, '2026-11-24', '2026-12-01'],
  ['the last day of a short month', 'maandelijks', '2027-01-31', '2027-01-31', '2027-02-28'],
  ['the 31st again after February', 'maandelijks', '2027-01-31', '2027-03-01', '2027-03-31'],
  ['the leap day', 'maandelijks', '2028-01-31', '2028-01-31', '2028-02-29'],
] as const)('next due: %s', (_, repeats, dueOn, doneOn, next) => {
  expect(nextDueOn({ repeats, dueOn }, doneOn)).toBe(next)
})
