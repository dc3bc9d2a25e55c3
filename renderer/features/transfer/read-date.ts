/** A day as people write it (4-3-2010, 04/03/2010, 2010-03-04) as 'YYYY-MM-DD'; null when it is none. */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [year, month, day] = iso === null ? (dutch?.slice(1).toReversed() ?? []) : iso.slice(1)
  if (year === undefined || month === undefined || day === undefined) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${written}T00:00:00Z`)
  // 31 February is a moment to Date, but not the day that was written.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written
    ? null
    : written
}
