/**
 * Closed lists of the reverse test (Omgekeerde Toets). Source: domain reference 1.3 to 1.6. Labels stand
 * beside each list, as in vocabulary-labels.ts, so that screens and the justification use the same words.
 */
import { z } from 'zod'
import type { Certainty, CostKind, ValueRating } from '../../domain/reverse-test-vocabulary.ts'
import type { Labels } from '../vocabulary-labels.ts'

/** Kinds of answer; each has one plain shape in answer-schemas.ts and one control on the screen. */
export const answerTypes = [
  'longText',
  'quoteList',
  'factList',
  'list',
  'needList',
  'optionList',
  'choice',
  'multiChoice',
  'valueRating',
  'effectMatrix',
  'costList',
  'ruleList',
  'legalRefList',
  'tripleRating',
  'decisionRef',
  'checklist',
  'dateText',
] as const
export const answerType = z.enum(answerTypes)
export type AnswerType = z.output<typeof answerType>

/** Who gives the answer. The regisseur may always type; 'collega' does not work in the case. */
export const answerers = [
  'gezin',
  'netwerk',
  'professionals',
  'regisseur',
  'collega',
  'allen',
] as const
export const answerer = z.enum(answerers)

export const answererLabels: Labels<z.output<typeof answerer>> = {
  gezin: { nl: 'Het gezin', en: 'The family' },
  netwerk: { nl: 'Mensen om het gezin heen', en: 'People around the family' },
  professionals: { nl: 'De professionals', en: 'The professionals' },
  regisseur: { nl: 'De regisseur', en: 'The regisseur (lead)' },
  collega: { nl: 'Een collega van buiten de zaak', en: 'A colleague from outside the case' },
  allen: { nl: 'Iedereen aan tafel', en: 'Everyone at the table' },
}

/** What is needed for the effect, and what is nice to have. Keeps the test from becoming a wish list. */
export const needKinds = ['nodig', 'gewenst'] as const
export const needKind = z.enum(needKinds)

export const needKindLabels: Labels<z.output<typeof needKind>> = {
  nodig: { nl: 'Nodig', en: 'Needed' },
  gewenst: { nl: 'Gewenst, niet nodig', en: 'Wished for, not needed' },
}

/** What an option does to a value. */
export const valueRatingLabels: Labels<ValueRating> = {
  versterkt: { nl: 'Versterkt', en: 'Strengthened' },
  neutraal: { nl: 'Neutraal', en: 'Neutral' },
  schuurt: { nl: 'Schuurt', en: 'Chafes' },
}

/** Whether a line of costs is spent or saved. Both sides are asked: a cost alone never tells the story. */
export const costKindLabels: Labels<CostKind> = {
  kosten: { nl: 'Dit kost het', en: 'What it costs' },
  vermeden: { nl: 'Dit voorkomt het', en: 'What it avoids' },
}

/** How sure an estimate of costs is. */
export const certaintyLabels: Labels<Certainty> = {
  laag: { nl: 'Grove schatting', en: 'Rough estimate' },
  midden: { nl: 'Redelijke schatting', en: 'Fair estimate' },
  hoog: { nl: 'Bijna zeker', en: 'Almost certain' },
}

/** The three parts of proportionality, each rated 1 to 5. */
export const proportionalityAxes = ['geschikt', 'noodzakelijk', 'evenwichtig'] as const
export const proportionalityAxis = z.enum(proportionalityAxes)

export const proportionalityLabels: Labels<z.output<typeof proportionalityAxis>> = {
  geschikt: { nl: 'Geschikt: werkt het?', en: 'Suitable: does it work?' },
  noodzakelijk: {
    nl: 'Noodzakelijk: kan het niet lichter?',
    en: 'Necessary: is there no lighter way?',
  },
  evenwichtig: {
    nl: 'Evenwichtig: zijn de nadelen niet te groot?',
    en: 'Balanced: are the drawbacks not too large?',
  },
}

/** Form in which the outcome is laid down. */
export const decisionForms = ['afspraak', 'beschikking', 'mandaatbesluit', 'opschaling'] as const
export const decisionForm = z.enum(decisionForms)

export const decisionFormLabels: Labels<z.output<typeof decisionForm>> = {
  afspraak: { nl: 'Afspraak', en: 'Agreement' },
  beschikking: { nl: 'Beschikking', en: 'Decision letter (beschikking)' },
  mandaatbesluit: { nl: 'Besluit in mandaat', en: 'Decision under mandate' },
  opschaling: { nl: 'Opschaling', en: 'Escalation' },
}

/**
 * What an answer may still miss: empty though required, half filled, an answer that asks for work, one that
 * sends back, or longer than asked.
 */
export const answerGapKinds = ['leeg', 'onvolledig', 'twijfel', 'pastNiet', 'teLang'] as const
export type AnswerGapKind = (typeof answerGapKinds)[number]

/** How a gap is said: a fact, no reproach. */
export const answerGapLabels: Labels<AnswerGapKind> = {
  leeg: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  onvolledig: { nl: 'Nog niet helemaal ingevuld', en: 'Not completely filled in yet' },
  twijfel: { nl: 'Hier is nog werk', en: 'There is still work here' },
  pastNiet: { nl: 'Past niet: terug naar stap 1', en: 'Does not fit: back to step 1' },
  teLang: { nl: 'Langer dan gevraagd', en: 'Longer than asked' },
}
