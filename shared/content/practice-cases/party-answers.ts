import type { PlanLead } from '../../domain/case-life.ts'
import { onDay, type PracticeRecord } from './practice-record.ts'

/** What one party answered at the table, as [party id, party, who spoke, leads, regisseur, reason]. */
export type PracticeAnswer = readonly [
  partyId: string,
  party: string,
  answeredBy: string,
  leads: PlanLead,
  regisseur: string,
  reason?: string,
]

/** The answers of one day as records. Written down at the table, so nobody's own device is claimed. */
export const toPartyAnswers = (
  on: string,
  answers: readonly PracticeAnswer[],
): readonly PracticeRecord[] =>
  answers.map(([partyId, party, answeredBy, leads, regisseur, reason = '']) =>
    onDay(on, 'party.answered', {
      partyId,
      party,
      leads,
      reason,
      regisseur,
      isOwnAnswer: false,
      answeredBy,
    }),
  )
