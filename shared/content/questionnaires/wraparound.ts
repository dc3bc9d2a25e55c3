import type { Questionnaire, QuestionnaireItem } from '../../domain/questionnaire/questionnaire.ts'
import { workingModelColumns } from '../reflection/working-model.ts'
import { toGroup, toPart } from './make-questionnaire.ts'

/** What the family answers itself. Source: domain reference 3.1. */
const familyItems: ReadonlySet<string> = new Set(['W1', 'W4', 'W6'])

const items = workingModelColumns.map(({ id, nl, en }): QuestionnaireItem => ({
  id,
  text: { nl, en },
  isForFamily: familyItems.has(id),
}))

/**
 * Fidelity to the ten principles of wraparound care, filled in after each round table. Shown as a course over
 * time, never per worker. Source: domain reference 3.1.
 */
export const wraparoundQuestionnaire: Questionnaire = {
  id: 'wraparound',
  title: { nl: 'Trouw aan de werkwijze', en: 'True to the way of working' },
  intro: {
    nl: 'Tien punten van één gezin, één plan. Vul ze in na een rondetafelgesprek: werkten we zo?',
    en: 'Ten points of one family, one plan. Fill them in after a round table: did we work like this?',
  },
  source: 'Wraparound Care, tien principes',
  place: 'huishouden',
  voice: 'aantallen',
  scale: { kind: 'oordeel' },
  hasEvidence: false,
  parts: [
    toPart('P1', { nl: 'Zo werken we', en: 'How we work' }, null, [
      toGroup('G1', 'Zo werken we', 'How we work', items),
    ]),
  ],
}
