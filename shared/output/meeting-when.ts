import { meetingTexts as texts } from './meeting-texts.ts'
import type { PaperLanguage } from './output-document.ts'
import type { PaperWords } from './paper-words.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/**
 * 'maandag 14 december 2026', 'Monday 14 December 2026': on paper for people the day of the week is what they
 * look for first. Without the comma that English has here; it is one date among other parts in a row.
 */
export const toWeekday = (language: PaperLanguage, day: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')

/** 'HH:MM' as it is said: '15.30 uur', '3:30 pm'. */
export const toClock = (words: PaperWords, time: string): string =>
  words.say(texts.time, {
    time: words.language === 'nl' ? time.replace(':', '.') : toTwelveHours(time),
  })

function toTwelveHours(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours) % 12 || 12}:${minutes} ${Number(hours) < 12 ? 'am' : 'pm'}`
}

/** A moment (ISO text in UTC) as 'HH:MM' on the clock of the host. */
export function toClockOf(words: PaperWords, moment: string): string {
  const at = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  return toClock(words, `${two(at.getHours())}:${two(at.getMinutes())}`)
}

/** Day, time and place of a meeting, as far as they are known: 'maandag 14 december 2026, 15.30 uur, buurthuis'. */
export const toWhenAndWhere = (
  words: PaperWords,
  { on, from, place }: Readonly<{ on: string; from: string | null; place: string }>,
): string =>
  [toWeekday(words.language, on), from === null ? '' : toClock(words, from), place.trim()]
    .filter((part) => part !== '')
    .join(', ')

/**
 * 'YYYY-MM-DD' on which a meeting was really held, on the clock of the host: a table begins on another day than
 * was planned more often than somebody writes that down. The planned day while it has not begun.
 */
export function toHeldDay({
  on,
  startedAt,
}: Readonly<{ on: string; startedAt: string | null }>): string {
  if (startedAt === null) return on
  const at = new Date(startedAt)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
