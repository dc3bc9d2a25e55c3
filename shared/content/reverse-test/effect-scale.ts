/**
 * The effect matrix: for whom, when and how much. Source: domain reference 1.5 (actors, terms). Numbers
 * are only ever shown, never added up: the app computes no advice.
 */
import { z } from 'zod'
import type { EffectActor, EffectTerm } from '../../domain/reverse-test-vocabulary.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Labels } from '../vocabulary-labels.ts'

/** For whom an option has effects. */
export const effectActorLabels: Labels<EffectActor> = {
  inwoner: { nl: 'De inwoner zelf', en: 'The resident' },
  huishouden: { nl: 'Het huishouden', en: 'The household' },
  kinderen: { nl: 'De kinderen', en: 'The children' },
  netwerk: { nl: 'Mensen om het gezin heen', en: 'People around the family' },
  samenleving: { nl: 'De samenleving', en: 'Society' },
  gemeente: { nl: 'De gemeente', en: 'The municipality' },
  partnerorganisatie: { nl: 'Andere organisaties', en: 'Other organisations' },
}

/** When effects show. */
export const effectTermLabels: Labels<EffectTerm> = {
  kort: { nl: 'Korte termijn (tot 6 maanden)', en: 'Short term (up to 6 months)' },
  lang: { nl: 'Lange termijn (1 tot 5 jaar)', en: 'Long term (1 to 5 years)' },
}

/** How much better or worse, from -2 to +2. */
export const effectLevels = [-2, -1, 0, 1, 2] as const
export const effectLevel = z.literal(effectLevels)
export type EffectLevel = z.output<typeof effectLevel>

export const effectLevelLabels: Readonly<Record<EffectLevel, Bilingual>> = {
  [-2]: { nl: 'veel slechter', en: 'much worse' },
  [-1]: { nl: 'slechter', en: 'worse' },
  0: { nl: 'gelijk', en: 'the same' },
  1: { nl: 'beter', en: 'better' },
  2: { nl: 'veel beter', en: 'much better' },
}
