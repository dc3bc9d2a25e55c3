import {
  acknowledgedFact,
  acknowledgementAskedFact,
  mandateEndedFact,
  mandateGrantedFact,
} from '../domain/authority/mandate-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** A mandate for the regisseur of this household. The family reads it too: it is about what is decided on them. */
export const mandateGranted = defineRecordType({
  ...mandateGrantedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} legde een mandaat vast van {{granter}}, geldig tot en met {{until}}.',
    en: '{{by}} put a mandate of {{granter}} on record, valid until and including {{until}}.',
  },
  values: ({ grantedBy, validUntil }) => ({ granter: grantedBy, until: validUntil }),
})

/** A mandate ended before its time. */
export const mandateEnded = defineRecordType({
  ...mandateEndedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: 'Mandaat {{id}} is beëindigd.',
    en: 'Mandate {{id}} was ended.',
  },
  values: ({ mandateId }) => ({ id: mandateId }),
})

/** A partner was asked whether it acknowledges the mandate. */
export const acknowledgementAsked = defineRecordType({
  ...acknowledgementAskedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} vroeg {{party}} of het mandaat erkend wordt.',
    en: '{{by}} asked {{party}} whether it acknowledges the mandate.',
  },
  values: ({ party }) => ({ party }),
})

/** A partner acknowledged the mandate, with or without a limit, or did not. */
export const mandateAcknowledged = defineRecordType({
  ...acknowledgedFact,
  readers: planRoles,
  writers: ['regisseur', 'professional'],
  sentence: {
    nl: '{{party}} gaf antwoord op de vraag of het mandaat erkend wordt.',
    en: '{{party}} answered whether it acknowledges the mandate.',
  },
  values: ({ party }) => ({ party }),
})
