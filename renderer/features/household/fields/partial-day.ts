/**
 * Reads a day as far as someone knows it: '2019', '08-2019', '1-8-2019', or as it is stored ('2019-08').
 * Answers '' for nothing, and null for what is no date.
 */
export function parsePartialDay(text: string): string | null {
  const parts = text.trim().split(/[-/.\s]+/)
  if (text.trim() === '') return ''
  const isStoredWay = /^\d{4}$/.test(parts[0] ?? '')
  const [year = '', month, day] = isStoredWay ? parts : parts.toReversed()
  if (parts.length > 3 || !/^(1[89]|20|21)\d\d$/.test(year)) return null
  if (month === undefined) return year
  if (!isBetween(month, 1, 12)) return null
  const yearMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return yearMonth
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return isBetween(day, 1, last) ? `${yearMonth}-${day.padStart(2, '0')}` : null
}

const isBetween = (digits: string, least: number, most: number): boolean =>
  /^\d{1,2}$/.test(digits) && Number(digits) >= least && Number(digits) <= most

/** As people type it: '2019', '08-2019', '1-8-2019'. */
export function showPartialDay(stored: string | null): string {
  const [year = '', month, day] = (stored ?? '').split('-')
  if (month === undefined) return year
  return day === undefined ? `${month}-${year}` : `${Number(day)}-${Number(month)}-${year}`
}
