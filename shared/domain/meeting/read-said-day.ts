import { addDays, addMonths, toWeekday } from '../../util/calendar-days.ts'

/** A day that was found in a line, and where its words stand in it. */
export type SaidDay = Readonly<{ day: string; from: number; to: number }>

const weekdays: readonly (readonly string[])[] = [
  ['zondag', 'sunday'],
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
]
const months: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const counts: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  a: 1,
  an: 1,
  one: 1,
  twee: 2,
  two: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  five: 5,
  zes: 6,
  six: 6,
}

/** How long ago a day without a year may be and still be meant as this year: a slip, to be pointed out. */
const slipDays = 60

const any = (words: readonly (readonly string[])[]) =>
  words
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')
const weekdayWord = any(weekdays)
const monthWord = any(months)
const lead = String.raw`(?:(?:v[oó]{2}r|uiterlijk|tot en met|tot|op|by|before|until|till|on)\s+)?(?:uiterlijk\s+)?`
const named = String.raw`(?:(?:${weekdayWord})\s+)?`

const partOfDay = '(?:ochtend|morgen|middag|avond)?'

type Reading = Readonly<{
  form: RegExp
  read: (found: readonly string[], today: string) => string | null
}>

/** What comes again and again is no last day: "elke woensdag", "woensdag en vrijdag", "2-3 keer". */
const notAgain = String.raw`(?<!(?<![\p{L}\d])(?:elke|iedere|every|each|(?:${weekdayWord})\s+(?:en|and|of|or))\s+)`
const notMore = String.raw`(?!\s+(?:en|and|of|or)\s+(?:${weekdayWord}))(?!\s*(?:keer|maal|uur|times|hours)(?!\p{L}))`
const form = (body: string) =>
  new RegExp(`(?<![\\p{L}\\d])${notAgain}${lead}${body}(?![\\p{L}\\d])${notMore}`, 'iu')
const indexOf = (words: readonly (readonly string[])[], word: string) =>
  words.findIndex((names) => names.includes(word.toLowerCase()))

/** Most telling first: a weekday with a date is that date. */
const readings: readonly Reading[] = [
  {
    form: form(String.raw`${named}(\d{4})-(\d{2})-(\d{2})`),
    read: ([year, month, day]) => toDay(Number(year), Number(month), Number(day)),
  },
  {
    form: form(
      String.raw`${named}(?:(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2})(?![-/]))?|(\d{1,2})\.(\d{1,2})\.(\d{4}))`,
    ),
    read: ([day, month, year, day2, month2, year2], today) =>
      day === ''
        ? nearest(Number(day2), Number(month2), year2, today)
        : nearest(Number(day), Number(month), year, today),
  },
  {
    form: form(
      String.raw`${named}(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|e)?\s+(?:of\s+)?(${monthWord})\.?(?:\s+(\d{4}))?`,
    ),
    read: ([day, month, year], today) =>
      nearest(Number(day), 1 + indexOf(months, month ?? ''), year, today),
  },
  {
    form: form(
      String.raw`${named}(${monthWord})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4}))?`,
    ),
    read: ([month, day, year], today) =>
      nearest(Number(day), 1 + indexOf(months, month ?? ''), year, today),
  },
  {
    form: form(
      String.raw`(?:(?:aan\s+het\s+)?eind(?:e)?(?:\s+van)?|(?:the\s+)?end\s+of)\s+(${monthWord})`,
    ),
    read: ([month], today) => lastOf(1 + indexOf(months, month ?? ''), today),
  },
  {
    form: form(
      String.raw`(?:binnen|over|within|in)\s+(\d{1,2}|${Object.keys(counts).join('|')})\s+(dag|dagen|days?|week|weken|weeks|maand|maanden|months?)`,
    ),
    read: ([count, unit], today) => later(count ?? '', unit ?? '', today),
  },
  { form: form('(?:overmorgen|the day after tomorrow)'), read: (_, today) => addDays(today, 2) },
  { form: form(`(?:morgen${partOfDay}|tomorrow)`), read: (_, today) => addDays(today, 1) },
  { form: form('(?:vandaag|today)'), read: (_, today) => today },
  {
    form: form(
      String.raw`(?:(?:volgende\s+week|next\s+week)\s+(${weekdayWord})|(${weekdayWord})\s+(?:volgende\s+week|next\s+week))`,
    ),
    read: ([before, after], today) => inNextWeek(before ?? after ?? '', today),
  },
  {
    form: form(
      String.raw`(?:(?:aanstaande|komende|this|coming|next)\s+)?(${weekdayWord})${partOfDay}`,
    ),
    read: ([name], today) => addDays(today, daysUntil(indexOf(weekdays, name ?? ''), today)),
  },
  {
    form: form(String.raw`(?:volgende\s+week|next\s+week)`),
    read: (_, today) => inNextWeek('vrijdag', today),
  },
  {
    form: form(
      String.raw`(?:(?:het\s+)?eind(?:e)?\s+van\s+(?:de|deze)\s+week|deze\s+week|(?:the\s+end\s+of\s+)?this\s+week)`,
    ),
    read: (_, today) => addDays(today, (5 - toWeekday(today) + 7) % 7),
  },
]

/**
 * The day that a line names, in Dutch or English ("vóór vrijdag", "uiterlijk 4 december", "by Friday"); null
 * when it names none. A weekday is the next one; a week is its Friday. `today` is 'YYYY-MM-DD'.
 */
export function readSaidDay(line: string, today: string): SaidDay | null {
  for (const { form: pattern, read } of readings) {
    const match = pattern.exec(line)
    if (match === null) continue
    const found = match.slice(1).map((part: string | undefined) => part ?? '')
    const day = read(found, today)
    if (day !== null) return { day, from: match.index, to: match.index + match[0].length }
  }
  return null
}

function toDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const parsed = new Date(`${text}T00:00:00Z`)
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
  return isReal ? text : null
}
const two = (value: number) => String(value).padStart(2, '0')

/** Without a year: this year, unless that is long past. */
function nearest(
  day: number,
  month: number,
  year: string | undefined,
  today: string,
): string | null {
  if (year !== undefined && year !== '')
    return toDay(Number(year.length === 2 ? `20${year}` : year), month, day)
  const thisYear = Number(today.slice(0, 4))
  const found = toDay(thisYear, month, day)
  return found !== null && found >= addDays(today, -slipDays)
    ? found
    : toDay(thisYear + 1, month, day)
}

function lastOf(month: number, today: string): string | null {
  const first = nearest(1, month, undefined, today)
  return first === null ? null : addDays(addMonths(first, 1), -1)
}

function later(count: string, unit: string, today: string): string | null {
  const times = counts[count.toLowerCase()] ?? Number(count)
  if (!Number.isInteger(times)) return null
  if (/^maand|^month/i.test(unit)) return addMonths(today, times)
  return addDays(today, times * (/^we/i.test(unit) ? 7 : 1))
}

/** 1 to 7: who says "vrijdag" on a Friday means the next one. */
const daysUntil = (weekday: number, today: string): number =>
  ((weekday - toWeekday(today) + 6) % 7) + 1

function inNextWeek(name: string, today: string): string {
  const monday = addDays(today, ((1 - toWeekday(today) + 6) % 7) + 1)
  return addDays(monday, (indexOf(weekdays, name) + 6) % 7)
}
