import type { Bilingual } from '../content/bilingual.ts'
import {
  decisionTakenFact,
  type DecisionStep,
  toStepFact,
} from '../domain/authority/decision-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** A decision was taken. */
export const decisionTaken = defineRecordType({
  ...decisionTakenFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} nam besluit {{number}}: {{title}}.',
    en: '{{by}} took decision {{number}}: {{title}}.',
  },
  values: ({ number, title }) => ({ number, title }),
})

const defineStep = (step: DecisionStep, sentence: Bilingual) =>
  defineRecordType({
    ...toStepFact(step),
    readers: planRoles,
    writers: regisseurOnly,
    sentence,
    values: ({ decisionId }) => ({ id: decisionId }),
  })

/** The family heard the decision, first and in plain language; `words` says how, and what they were told. */
export const decisionFamilyInformed = defineStep('familyInformed', {
  nl: '{{by}} vertelde het gezin over besluit {{id}}.',
  en: '{{by}} told the family about decision {{id}}.',
})
/** Somebody began to carry it out; the family heard of it before. */
export const decisionStarted = defineStep('started', {
  nl: 'De uitvoering van besluit {{id}} is begonnen.',
  en: 'Decision {{id}} began to be carried out.',
})
/** It was done. */
export const decisionCarriedOut = defineStep('carriedOut', {
  nl: 'Besluit {{id}} is uitgevoerd.',
  en: 'Decision {{id}} was carried out.',
})
/** It will not be done; `words` says why. */
export const decisionNotCarriedOut = defineStep('notCarriedOut', {
  nl: 'Besluit {{id}} is niet uitgevoerd.',
  en: 'Decision {{id}} was not carried out.',
})
/** It no longer holds, and nothing comes in its place. */
export const decisionWithdrawn = defineStep('withdrawn', {
  nl: '{{by}} trok besluit {{id}} in.',
  en: '{{by}} withdrew decision {{id}}.',
})
/** What was done of it was undone. */
export const decisionReverted = defineStep('reverted', {
  nl: 'Besluit {{id}} is teruggedraaid.',
  en: 'Decision {{id}} was reverted.',
})
/** Waiting for the casusautoriteit is itself unsafe: the decision goes on in spite of a view that suspends it. */
export const decisionWaitingUnsafe = defineStep('waitingUnsafe', {
  nl: '{{by}} legde vast dat wachten met besluit {{id}} zelf onveilig is.',
  en: '{{by}} put on record that waiting with decision {{id}} is itself unsafe.',
})
