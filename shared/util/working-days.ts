import { addDays, toWeekday } from './calendar-days.ts'

/**
 * Sunday of Easter, by the anonymous Gregorian rule (Meeus). Not chosen: a list of years; it ends some day,
 * and nobody notices.
 */
export function toEaster(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const date = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${toTwo(month)}-${toTwo(date)}`
}

const toTwo = (value: number): string => String(value).padStart(2, '0')

/** King's day is the 27th of April, or the 26th when that is a Sunday. */
const toKingsDay = (year: number): string =>
  toWeekday(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`

/**
 * Days that do not count although they are weekdays: those of the Algemene termijnenwet, article 3, with
 * Good Friday and the 5th of May of every year.
 */
export function toPublicHolidays(year: number): readonly string[] {
  const easter = toEaster(year)
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    toKingsDay(year),
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].toSorted()
}

/** Whether offices count this day. */
export function isWorkingDay(day: string): boolean {
  const weekday = toWeekday(day)
  return weekday !== 0 && weekday !== 6 && !toPublicHolidays(Number(day.slice(0, 4))).includes(day)
}

/** The working day that many working days after `day`; the day itself is not counted. `count` is 0 or more. */
export function addWorkingDays(day: string, count: number): string {
  let [reached, left] = [day, count]
  while (left > 0) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/** How many working days after `from` until and with `until`; 0 when `until` is not later. */
export function countWorkingDays(from: string, until: string): number {
  let count = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (isWorkingDay(day)) count += 1
  return count
}
