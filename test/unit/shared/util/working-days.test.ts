import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../../../shared/util/calendar-days.ts'
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  toEaster,
  toPublicHolidays,
} from '../../../../shared/util/working-days.ts'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2029, '2029-04-01'],
  [2030, '2030-04-21'],
  [2031, '2031-04-13'],
  [2032, '2032-03-28'],
])('Easter of %i is on %s', (year, day) => {
  expect(toEaster(year)).toBe(day)
})

test('the holidays of 2026', () => {
  expect(toPublicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('King’s day moves to the Saturday when the 27th is a Sunday', () => {
  expect(toPublicHolidays(2025)).toContain('2025-04-26')
  expect(toPublicHolidays(2031)).toContain('2031-04-26')
  expect(toPublicHolidays(2032)).toContain('2032-04-27')
})

describe('working days', () => {
  test('are no weekend and no holiday', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true)
    expect(isWorkingDay('2026-11-21')).toBe(false)
    expect(isWorkingDay('2026-11-22')).toBe(false)
    expect(isWorkingDay('2026-12-25')).toBe(false)
  })

  test.each([
    ['2026-11-20', 5, '2026-11-27'],
    // Good Friday, Easter and Easter Monday in between.
    ['2026-04-02', 1, '2026-04-07'],
    // Over the turn of the year, with Christmas on Friday and New Year on Friday.
    ['2026-12-24', 5, '2027-01-04'],
    // King's day 2027 is a Tuesday, the 5th of May a Wednesday, Ascension the day after.
    ['2027-04-26', 7, '2027-05-10'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('from %s, %i further is %s', (from, count, until) => {
    expect(addWorkingDays(from, count)).toBe(until)
    expect(countWorkingDays(from, until)).toBe(count)
  })

  test('none are counted backwards', () => {
    expect(countWorkingDays('2026-11-20', '2026-11-10')).toBe(0)
  })
})

test('months keep their day where they have it, and else end', () => {
  expect(addMonths('2026-05-20', 3)).toBe('2026-08-20')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
