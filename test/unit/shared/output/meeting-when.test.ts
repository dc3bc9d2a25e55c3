import { expect, test } from 'vitest'
import { toHeldDay } from '../../../../shared/output/meeting-when.ts'

test('a paper says the day on which the meeting was held, not the one that was planned', () => {
  // Noon on the clock of the host, so that the day is the same in every time zone.
  const startedAt = new Date(2026, 10, 23, 12).toISOString()
  expect(toHeldDay({ on: '2026-11-24', startedAt })).toBe('2026-11-23')
  expect(toHeldDay({ on: '2026-11-24', startedAt: null })).toBe('2026-11-24')
})
