/** Reads a time as people type it ('9', '9.30', '15:30', '1530') as 'HH:MM'; null for anything else. */
export function toClockTime(typed: string): string | null {
  const match = /^(\d{1,2})(?:[.:u ]?(\d{2}))?(?:\s*uur)?$/i.exec(typed.trim())
  const hours = Number(match?.[1] ?? Number.NaN)
  const minutes = Number(match?.[2] ?? 0)
  if (!(hours <= 23 && minutes <= 59)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
