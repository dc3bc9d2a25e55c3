import { positionAnsweredFact, positionTakenFact } from '../domain/authority/position-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** An affected party said what it does with a decision. The family reads it too; the form says so. */
export const positionTaken = defineRecordType({
  ...positionTakenFact,
  readers: planRoles,
  writers: ['regisseur', 'professional'],
  sentence: {
    nl: '{{party}} gaf een standpunt over besluit {{id}}.',
    en: '{{party}} gave its position on decision {{id}}.',
  },
  values: ({ party, decisionId }) => ({ party, id: decisionId }),
})

/** The regisseur replied to a deviating view. */
export const positionAnswered = defineRecordType({
  ...positionAnsweredFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} gaf een reactie op een afwijkend standpunt bij besluit {{id}}.',
    en: '{{by}} replied to a deviating view on decision {{id}}.',
  },
  values: ({ decisionId }) => ({ id: decisionId }),
})
