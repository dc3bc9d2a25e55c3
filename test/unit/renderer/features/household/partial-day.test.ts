import { describe, expect, test } from 'vitest'
import {
  parsePartialDay,
  showPartialDay,
} from '../../../../../renderer/features/household/fields/partial-day.ts'

describe('a day as far as it is known', () => {
  test.each([
    ['2019', '2019'],
    ['8-2019', '2019-08'],
    ['08-2019', '2019-08'],
    ['1-8-2019', '2019-08-01'],
    ['01/08/2019', '2019-08-01'],
    ['1.8.2019', '2019-08-01'],
    ['2019-08-01', '2019-08-01'],
    [' 29-2-2024 ', '2024-02-29'],
    ['', ''],
    ['  ', ''],
  ])('%j is read as %j', (typed, stored) => {
    expect(parsePartialDay(typed)).toBe(stored)
  })

  test.each([
    'augustus',
    '13-2019',
    '31-2-2019',
    '29-2-2023',
    '0-2019',
    '20190801',
    '1-2-3-2019',
    '19',
  ])('%j is no date', (typed) => {
    expect(parsePartialDay(typed)).toBeNull()
  })

  test.each(['2019', '2019-08', '2019-08-01'])('%s is read back as it is shown', (stored) => {
    expect(parsePartialDay(showPartialDay(stored))).toBe(stored)
  })
})
