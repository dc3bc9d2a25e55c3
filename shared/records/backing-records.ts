import { backingAskedFact, backingGivenFact } from '../domain/authority/backing-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** Backing (rugdekking) was asked for. */
export const backingAsked = defineRecordType({
  ...backingAskedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} vroeg rugdekking aan {{person}}.',
    en: '{{by}} asked {{person}} for backing.',
  },
  values: ({ toPerson }) => ({ person: toPerson }),
})

/** Someone stands behind a mandate or decision, or said not to. */
export const backingGiven = defineRecordType({
  ...backingGivenFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{person}} gaf antwoord op de vraag om rugdekking.',
    en: '{{person}} answered the question for backing.',
  },
  values: ({ person }) => ({ person }),
})
