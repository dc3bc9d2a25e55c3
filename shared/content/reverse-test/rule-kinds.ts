/**
 * Kinds of rules that stand in the way. Source: domain reference 1.5 (OT-4.2); that the obstacle often
 * sits in work processes and not in the law is from Binnenlands Bestuur (1.2).
 */
import { z } from 'zod'
import { bilingual } from '../bilingual.ts'

/** Every kind of rule, from the law down to a habit. */
export const ruleKindIds = [
  'wet',
  'amvb',
  'verordening',
  'beleidsregel',
  'werkproces',
  'contract',
  'gewoonte',
  'systeem',
] as const
export const ruleKindId = z.enum(ruleKindIds)

/** One kind of rule, with who can change it. */
export const ruleKind = bilingual.extend({
  id: ruleKindId,
  plain: bilingual,
  /** True when the municipality itself can change the rule: then it is a signal to policy. */
  municipalityCanChange: z.boolean(),
})
export type RuleKind = Readonly<z.output<typeof ruleKind>>

/** All kinds of rules. */
export const ruleKinds: readonly RuleKind[] = [
  {
    id: 'wet',
    nl: 'Wet',
    en: 'Act of parliament',
    plain: { nl: 'Gemaakt door regering en parlement', en: 'Made by government and parliament' },
    municipalityCanChange: false,
  },
  {
    id: 'amvb',
    nl: 'Landelijk besluit (AMvB)',
    en: 'National order (AMvB)',
    plain: {
      nl: 'Werkt een wet uit, gemaakt door de regering',
      en: 'Works out an act, made by the government',
    },
    municipalityCanChange: false,
  },
  {
    id: 'verordening',
    nl: 'Verordening',
    en: 'By-law (verordening)',
    plain: { nl: 'Gemaakt door onze gemeenteraad', en: 'Made by our municipal council' },
    municipalityCanChange: true,
  },
  {
    id: 'beleidsregel',
    nl: 'Beleidsregel',
    en: 'Policy rule (beleidsregel)',
    plain: {
      nl: 'Zo gebruikt ons college zijn ruimte',
      en: 'How our municipal executive uses its room',
    },
    municipalityCanChange: true,
  },
  {
    id: 'werkproces',
    nl: 'Werkproces',
    en: 'Work process',
    plain: {
      nl: 'Zo hebben we het werk ingericht',
      en: 'The way we set up the work',
    },
    municipalityCanChange: true,
  },
  {
    id: 'contract',
    nl: 'Contract of subsidie',
    en: 'Contract or subsidy',
    plain: {
      nl: 'Afgesproken met een aanbieder',
      en: 'Agreed with a provider',
    },
    municipalityCanChange: true,
  },
  {
    id: 'gewoonte',
    nl: 'Gewoonte',
    en: 'Habit',
    plain: { nl: 'Nergens opgeschreven, wel altijd zo', en: 'Written nowhere, yet always so' },
    municipalityCanChange: true,
  },
  {
    id: 'systeem',
    nl: 'Computersysteem',
    en: 'Computer system',
    plain: { nl: 'Het programma laat het niet toe', en: 'The software does not allow it' },
    municipalityCanChange: true,
  },
]
