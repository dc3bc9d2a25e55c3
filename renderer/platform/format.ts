import type { Settings } from './settings.ts'

/** Takes a calendar day 'YYYY-MM-DD', an ISO instant, milliseconds or a Date. */
export type When = string | number | Date

/** Words for days and times as voice rule 11 writes them. */
export type Format = Readonly<{
  locale: string
  /** 'dinsdag 24 november'; with the year when it is not this one. */
  day(when: When): string
  /** 'di 24 nov'. */
  shortDay(when: When): string
  /** '24 november 2026', for what is printed or kept. */
  fullDay(when: When): string
  /** '15.30'. */
  time(when: When): string
  /** 'dinsdag 24 november, 15.30 uur'. */
  dayTime(when: When): string
  number(value: number): string
  /** 'Marloes, Dennis en Finn'. */
  list(words: readonly string[]): string
}>

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** Formats for a language. `now` decides when the year is left out. */
export function createFormat(
  language: Settings['language'],
  now: () => Date = () => new Date(),
): Format {
  const locale = locales[language]
  const formatter = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options)
  const thisYear = formatter({ weekday: 'long', day: 'numeric', month: 'long' })
  const otherYear = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const short = formatter({ weekday: 'short', day: 'numeric', month: 'short' })
  const full = formatter({ day: 'numeric', month: 'long', year: 'numeric' })
  const hours = formatter({ hour: 'numeric', minute: '2-digit', hour12: language === 'en' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const numbers = new Intl.NumberFormat(locale)
  const day = (when: When) => {
    const date = toDate(when)
    return (date.getFullYear() === now().getFullYear() ? thisYear : otherYear)
      .format(date)
      .replace(/^(\w+), /, '$1 ')
  }
  const time = (when: When) => {
    const words = hours.format(toDate(when))
    return language === 'nl' ? words.replace(':', '.') : words.replaceAll(/\s/g, ' ')
  }
  return {
    locale,
    day,
    time,
    shortDay: (when) => short.format(toDate(when)).replaceAll(/[.,]/g, ''),
    fullDay: (when) => full.format(toDate(when)),
    dayTime: (when) => `${day(when)}, ${time(when)}${language === 'nl' ? ' uur' : ''}`,
    number: (value) => numbers.format(value),
    list: (words) => list.format(words),
  }
}

/** A plain day is midnight here, not in Greenwich: else it would be the day before in some places. */
const toDate = (when: When): Date =>
  typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when)
    ? new Date(`${when}T00:00`)
    : new Date(when)
