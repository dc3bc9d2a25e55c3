import {
  escalationAnsweredFact,
  escalationClosedFact,
  escalationOpenedFact,
} from '../domain/authority/escalation-facts.ts'
import { defineRecordType, planRoles, regisseurOnly } from './record-type.ts'

/** A question was put to a higher level or on a side route. */
export const escalationOpened = defineRecordType({
  ...escalationOpenedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{by}} schaalde op ({{id}}): {{question}}',
    en: '{{by}} escalated ({{id}}): {{question}}',
  },
  values: ({ id, question }) => ({ id, question }),
})

/** The one who was asked answered. */
export const escalationAnswered = defineRecordType({
  ...escalationAnsweredFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: {
    nl: '{{person}} gaf antwoord op {{id}}.',
    en: '{{person}} answered {{id}}.',
  },
  values: ({ person, escalationId }) => ({ person, id: escalationId }),
})

/** An escalation needs no attention any more. */
export const escalationClosed = defineRecordType({
  ...escalationClosedFact,
  readers: planRoles,
  writers: regisseurOnly,
  sentence: { nl: '{{by}} sloot {{id}}.', en: '{{by}} closed {{id}}.' },
  values: ({ escalationId }) => ({ id: escalationId }),
})
