/** Days as 'YYYY-MM-DD', counted on the calendar and not in milliseconds: no time zone moves them. */
const dayMs = 86_400_000

const toUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const toDay = (utcMs: number): string => new Date(utcMs).toISOString().slice(0, 10)

/** The day that many days later; earlier when negative. */
export const addDays = (day: string, count: number): string => toDay(toUtc(day) + count * dayMs)

/** The same day that many months later, or the last day of that month where it has no such day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  return toDay(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

/** The day of the week: 0 is Sunday. */
export const toWeekday = (day: string): number => new Date(toUtc(day)).getUTCDay()
