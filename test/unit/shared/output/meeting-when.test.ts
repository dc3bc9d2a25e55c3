import { expect, test } from 'vitest'
import { toClock, toHeldDay, toWhenAndWhere } from '../../../../shared/output/meeting-when.ts'
import { toPaperWords } from '../../../../shared/output/paper-words.ts'

test('a paper says the day on which the meeting was held, not the one that was planned', () => {
  // Noon on the clock of the host, so that the day is the same in every time zone.
  const startedAt = new Date(2026, 10, 23, 12).toISOString()
  expect(toHeldDay({ on: '2026-11-24', startedAt })).toBe('2026-11-23')
  expect(toHeldDay({ on: '2026-11-24', startedAt: null })).toBe('2026-11-24')
})

test('day and time are said as people say them, in both languages', () => {
  const meeting = { on: '2026-12-14', from: '15:30', place: 'buurthuis' }
  const say = (language: 'nl' | 'en') => toWhenAndWhere(toPaperWords(language), meeting)
  expect(say('nl')).toBe('maandag 14 december 2026, 15.30 uur, buurthuis')
  expect(say('en')).toBe('Monday 14 December 2026, 3:30 pm, buurthuis')
  const english = toPaperWords('en')
  expect(['00:05', '09:30', '12:00'].map((time) => toClock(english, time))).toEqual([
    '12:05 am',
    '9:30 am',
    '12:00 pm',
  ])
})
