import { describe, expect, test } from 'vitest'
import { createFormat } from '../../../../renderer/platform/format.ts'

const now = () => new Date('2026-11-22T12:00:00')
const dutch = createFormat('nl', now)
const english = createFormat('en', now)

describe('days and times', () => {
  test('are written as in the voice of the app', () => {
    expect(dutch.dayTime('2026-11-24T15:30:00')).toBe('dinsdag 24 november, 15.30 uur')
    expect(english.dayTime('2026-11-24T15:30:00')).toBe('Tuesday 24 November, 3:30 pm')
  })

  test('name the year only when it is another one', () => {
    expect(dutch.day('2026-12-04')).toBe('vrijdag 4 december')
    expect(dutch.day('2027-03-01')).toBe('maandag 1 maart 2027')
    expect(english.day('2027-03-01')).toBe('Monday 1 March 2027')
  })

  test('keep a plain day on that day in every time zone', () => {
    expect(dutch.fullDay('2026-01-01')).toBe('1 januari 2026')
    expect(dutch.shortDay('2026-01-01')).toBe('do 1 jan')
  })

  test('write numbers and lists in the language', () => {
    expect(dutch.number(1150)).toBe('1.150')
    expect(english.number(1150)).toBe('1,150')
    expect(dutch.list(['Marloes', 'Dennis', 'Finn'])).toBe('Marloes, Dennis en Finn')
  })
})
