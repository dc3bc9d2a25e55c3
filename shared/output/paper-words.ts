import { inLanguage, type Bilingual } from '../content/bilingual.ts'
import { fillPlaces } from '../util/fill-places.ts'
import type { PaperLanguage } from './output-document.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** Writes in the language of one paper. */
export type PaperWords = Readonly<{
  language: PaperLanguage
  /** A text with values in its `{{name}}` places. */
  say(text: Bilingual, values?: Readonly<Record<string, string | number>>): string
  /** '24 november 2026'; nothing for no day. Months are written out: paper is read years later. */
  day(day: string | null): string
  /** 'Marloes, Dennis en Finn'. */
  list(words: readonly string[]): string
}>

/** The words of a language. Days are calendar days 'YYYY-MM-DD' and mean the same everywhere. */
export function toPaperWords(language: PaperLanguage): PaperWords {
  const locale = locales[language]
  const days = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    language,
    say: (text, values = {}) => fillPlaces(inLanguage(text, language), values),
    day: (day) => (day === null ? '' : days.format(new Date(`${day}T00:00:00Z`))),
    list: (words) => lists.format(words),
  }
}

/** What stands on every paper. */
export const paperTexts = {
  example: {
    nl: 'Voorbeeld: alles hierin is verzonnen',
    en: 'Example: all of this is invented',
  },
  by: { nl: 'Van {{name}}', en: 'From {{name}}' },
  proof: {
    nl: 'Register: regel {{records}}, controlegetal {{hash}}',
    en: 'Register: line {{records}}, check number {{hash}}',
  },
  sealedProof: {
    nl: 'Register: regel {{records}}, controlegetal {{hash}}, zegel {{seal}}',
    en: 'Register: line {{records}}, check number {{hash}}, seal {{seal}}',
  },
  signature: { nl: 'Handtekening', en: 'Signature' },
  quoted: { nl: '{{who}} zegt: “{{words}}”', en: '{{who}} says: “{{words}}”' },
  notice: { nl: 'Let op', en: 'Please note' },
} as const satisfies Record<string, Bilingual>
