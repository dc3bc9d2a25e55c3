/**
 * One place in the law that the table may want to find. Source: domain reference 1.3, 4.7 and 8.1. Numbers
 * and descriptions are knowledge of the trade: to look up with, never advice.
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'
import { lawId } from './law.ts'
import { sourceMark } from './sources.ts'

/** The state of the law that the list describes. */
const stateOfLawOn = '2026-11-22'

/** A citation with what it is about in plain words. */
export const legalReference = z.object({
  id: z.string().regex(/^[A-Z0-9]+(?:-[a-zA-Z0-9]+)+$/),
  /** Law of the list of core values, or null for a law outside it. */
  lawId: lawId.nullable(),
  /** Name of the act as it is cited. */
  law: z.string().min(1),
  /** Article as it is cited, without the act. */
  article: z.string().min(1),
  about: bilingual,
  /** "Geraadpleegd op", 'YYYY-MM-DD'. Says of which day the list is; a user's own check has its own day. */
  consultedOn: z.iso.date(),
  ...sourceMark.shape,
})
export type LegalReference = Readonly<z.output<typeof legalReference>>

type Written = Pick<LegalReference, 'id' | 'lawId' | 'law' | 'article' | 'about'>

/** Marks written references with what holds for the whole list: nobody has yet checked them in the act. */
export const toUnchecked = (references: readonly Written[]): readonly LegalReference[] =>
  references.map((reference) => ({
    ...reference,
    consultedOn: stateOfLawOn,
    source: 'lawText',
    needsCheck: true,
  }))
