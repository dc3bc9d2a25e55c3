import * as facts from '../domain/meeting/consent-facts.ts'
import { meetingKeepers } from './meeting-records.ts'
import { defineRecordType, planRoles } from './record-type.ts'

/** A draft was put before the table. */
export const consentOpened = defineRecordType({
  ...facts.consentOpenedFact,
  readers: planRoles,
  writers: meetingKeepers,
  sentence: {
    nl: '{{by}} legde een afspraak voor: {{text}}',
    en: '{{by}} put an agreement before the table: {{text}}',
  },
  values: ({ text }) => ({ text }),
})

/** Someone's position in a round. */
export const consentTaken = defineRecordType({
  ...facts.consentTakenFact,
  readers: planRoles,
  writers: [],
  sentence: { nl: '{{name}} gaf een standpunt.', en: '{{name}} gave a position.' },
  values: ({ name }) => ({ name }),
})

/** A round closed with an agreement. */
export const consentClosed = defineRecordType({
  ...facts.consentClosedFact,
  readers: planRoles,
  writers: meetingKeepers,
  sentence: {
    nl: 'De ronde is gesloten. Afspraak {{id}} staat.',
    en: 'The round was closed. Agreement {{id}} stands.',
  },
  values: ({ agreementId }) => ({ id: agreementId }),
})

/** A round was taken back. */
export const consentWithdrawn = defineRecordType({
  ...facts.consentWithdrawnFact,
  readers: planRoles,
  writers: meetingKeepers,
  sentence: { nl: '{{by}} trok de ronde in.', en: '{{by}} took the round back.' },
  values: () => ({}),
})

/** Someone who was absent responded. */
export const consentLate = defineRecordType({
  ...facts.consentLateFact,
  readers: planRoles,
  writers: ['regisseur', 'schrijver', 'professional', 'gezinslid'],
  sentence: { nl: '{{name}} reageerde later.', en: '{{name}} responded later.' },
  values: ({ name }) => ({ name }),
})
