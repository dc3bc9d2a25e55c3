/**
 * What a law of the reverse test is: its grondwaarden, the reasons it was written. Source: domain reference
 * 1.3. The list of Stimulansz is not public: ours is derived from the purpose of each law, and every
 * article number must be checked before use.
 */
import { z } from 'zod'
import { sharedValueId } from '../../domain/reverse-test-vocabulary.ts'
import { bilingual } from '../bilingual.ts'
import { sourceMark } from './sources.ts'

/** Every law of the list; parties of the plan name theirs with the same ids. */
export const lawIds = [
  'PW',
  'WMO',
  'JW',
  'WGS',
  'LPW',
  'PO',
  'WVGGZ',
  'WZD',
  'HUISV',
  'ZORG',
  'BW1',
  'POL',
  'AWB',
  'IVRK',
] as const
export const lawId = z.enum(lawIds)
export type LawId = z.output<typeof lawId>

/** One core value: why the law was written, with the articles it shows in. */
export const coreValue = bilingual.extend({
  id: z.string().regex(/^[A-Z0-9]+-\d$/),
  /** Articles as text, or null where the value stands in no single article. */
  articles: z.string().min(1).nullable(),
  sharedValueId,
  ...sourceMark.shape,
})

/** A law, or a few that are always read together. */
export const law = bilingual.extend({
  id: lawId,
  coreValues: z.array(coreValue).min(1).readonly(),
})
export type Law = Readonly<z.output<typeof law>>
