import type { ParticipantRow } from '../vault/vault-operations.ts'
import type { Gate } from './gate.ts'

/** Ends the access of everyone of a case but the owner; answers who was put out. */
export async function putOutGuests(
  { participants, lobby }: Pick<Gate, 'participants' | 'lobby'>,
  caseId: string,
  byId: string,
): Promise<readonly ParticipantRow[]> {
  const guests = participants
    .list(caseId)
    .filter(({ status }) => status === 'admitted' || status === 'waiting')
  const out: ParticipantRow[] = []
  for (const { id } of guests)
    // One after another: the lobby has one turn.
    // oxlint-disable-next-line no-await-in-loop
    out.push(await lobby.change(id, 'revoked', byId))
  return out
}
