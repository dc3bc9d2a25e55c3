import type { LiveMessage } from '../../../shared/api/contract.ts'
import { closeCodes } from '../../../shared/document/sync-messages.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'
import type { ServerContext } from '../call.ts'
import type { OpenHost } from '../open-host.ts'

/** Tells the owner and everyone at a table that its people changed: the audience of each document did. */
export function tellTable({ live }: ServerContext, host: OpenHost, caseId: string | null): void {
  live.tellOwner('participants')
  const admitted = host.gate.participants.list(caseId).filter(({ status }) => status === 'admitted')
  live.tellParticipants(
    admitted.map(({ id }) => id),
    'documents',
  )
}

/** Tells everyone at a table that a view of its case changed. */
export function tellRecords(
  { live }: ServerContext,
  host: OpenHost,
  caseId: string,
  changed: LiveMessage['changed'],
): void {
  live.tellOwner(changed)
  const admitted = host.gate.participants.list(caseId).filter(({ status }) => status === 'admitted')
  live.tellParticipants(
    admitted.map(({ id }) => id),
    changed,
  )
}

/** Puts a participant out of every room and off every socket, now. The row must be changed already. */
export function endAccess(
  { live, sockets }: ServerContext,
  host: OpenHost,
  { id }: ParticipantRow,
): void {
  live.tellParticipants([id], 'session')
  host.rooms.revokeParticipant(id)
  sockets.closeOfParticipant(id, closeCodes.ended, 'access/revoked')
}
