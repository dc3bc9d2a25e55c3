import { expect, test } from 'vitest'
import { toClockTime } from '../../../../renderer/components/to-clock-time.ts'

test.each([
  ['15.30', '15:30'],
  ['15:30', '15:30'],
  ['1530', '15:30'],
  ['9', '09:00'],
  [' 9 uur', '09:00'],
  ['9u15', '09:15'],
  ['0:05', '00:05'],
])('%s is %s', (typed, time) => expect(toClockTime(typed)).toBe(time))

test.each(['', '24:00', '15:60', 'half vier', '1:2', '15.30.00'])('%s is no time', (typed) =>
  expect(toClockTime(typed)).toBeNull(),
)
