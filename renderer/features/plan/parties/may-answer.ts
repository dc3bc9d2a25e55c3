import type { Session } from '../../../../shared/api/replies.ts'
import { partyAnswered } from '../../../../shared/records/party-records.ts'

/** Whether this person may record an answer of a party; a professional only for the own one. The host decides. */
export function mayAnswerFor(session: Pick<Session, 'role' | 'partyId'>, partyId: string): boolean {
  if (!partyAnswered.writers.includes(session.role)) return false
  return session.role !== 'professional' || session.partyId === partyId
}
