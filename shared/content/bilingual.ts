import { z } from 'zod'

/** One text in every language of the app. Dutch is written first; English says the same thing. */
export const bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })
export type Bilingual = Readonly<z.output<typeof bilingual>>

/** Reads a text in the language of a locale such as 'en-GB'; anything that is not English reads Dutch. */
export const inLanguage = (text: Bilingual, locale: string): string =>
  locale.toLowerCase().startsWith('en') ? text.en : text.nl
