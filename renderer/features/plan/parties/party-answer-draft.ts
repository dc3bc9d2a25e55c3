import type { z } from 'zod'
import type { PlanLead } from '../../../../shared/domain/case-life.ts'
import type { partyAnswered } from '../../../../shared/records/party-records.ts'

export type PartyAnswerBody = Readonly<z.output<typeof partyAnswered.body>>

/** An answer while it is filled in. */
export type PartyAnswerDraft = Readonly<{
  leads: PlanLead | null
  reason: string
  regisseur: string
  answeredBy: string
}>

/** What an answer still lacks; the host asks the same. */
export type MissingPart = 'leads' | 'reason' | 'answeredBy'

/** Which parts must be filled in before it can be recorded. A regisseur may be left open: not everyone knows. */
export function findMissingParts(
  draft: PartyAnswerDraft,
  isOwnAnswer: boolean,
): readonly MissingPart[] {
  const { leads, reason, answeredBy } = draft
  return [
    ...(leads === null ? (['leads'] as const) : []),
    ...(leads !== null && leads !== 'ja' && reason.trim() === '' ? (['reason'] as const) : []),
    ...(!isOwnAnswer && answeredBy.trim() === '' ? (['answeredBy'] as const) : []),
  ]
}
