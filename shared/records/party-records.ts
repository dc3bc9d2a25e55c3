import { z } from 'zod'
import { planLead } from '../domain/case-life.ts'
import { defineRecordType, planRoles, teamRoles } from './record-type.ts'

/**
 * A party's two answers: does this plan lead your work, and who is the regisseur according to you (S001:
 * nobody had it on paper). A new answer stands beside the old ones, so that it can be followed over time.
 */
export const partyAnswered = defineRecordType({
  type: 'party.answered',
  body: z.object({
    partyId: z.string().max(64),
    party: z.string().trim().min(1).max(500),
    leads: planLead,
    /** Required with a reservation or a no. */
    reason: z.string().trim().max(2000),
    regisseur: z.string().trim().max(200),
    /** Given by the party itself on its own device, or written down for it. */
    isOwnAnswer: z.boolean(),
    answeredBy: z.string().trim().min(1).max(200),
  }),
  readers: planRoles,
  writers: teamRoles,
  sentence: {
    nl: '{{party}} gaf antwoord op de vraag of dit plan leidend is.',
    en: '{{party}} answered whether this plan leads their work.',
  },
  values: ({ party }) => ({ party }),
})
