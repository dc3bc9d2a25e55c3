import { deadlineMetFact, deadlineStartedFact } from '../domain/authority/deadline-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** A term of law or practice started to run. */
export const deadlineStarted = defineRecordType({
  ...deadlineStartedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: 'Termijn {{id}} loopt tot en met {{due}}.',
    en: 'Term {{id}} runs until and including {{due}}.',
  },
  values: ({ id, dueOn }) => ({ id, due: dueOn }),
})

/** What had to be done within a term was done. */
export const deadlineMet = defineRecordType({
  ...deadlineMetFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: { nl: 'Termijn {{id}} is gehaald.', en: 'Term {{id}} was met.' },
  values: ({ deadlineId }) => ({ id: deadlineId }),
})
