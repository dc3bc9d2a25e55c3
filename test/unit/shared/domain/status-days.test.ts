import { expect, test } from 'vitest'
import { countDays } from '../../../../shared/domain/status-days.ts'

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-16', '2026-11-22', 6],
  // The clocks change in between: a day is a day all the same.
  ['2026-10-24', '2026-10-26', 2],
  ['2025-12-31', '2026-01-01', 1],
  // A laptop whose clock was wrong when the status was recorded.
  ['2026-11-30', '2026-11-22', 0],
])('from %s to %s: %i days', (from, to, days) => {
  expect(countDays(from, to)).toBe(days)
})
