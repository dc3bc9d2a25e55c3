import type { Bilingual } from './bilingual.ts'

/** One word with what it means. */
export type GlossaryEntry = Readonly<{ id: string; term: Bilingual; plain: Bilingual }>

/** An entry from its Dutch and English word, and what they mean. */
export const entry = (
  id: string,
  [nl, en]: readonly [string, string],
  [plainNl, plainEn]: readonly [string, string],
): GlossaryEntry => ({ id, term: { nl, en }, plain: { nl: plainNl, en: plainEn } })
