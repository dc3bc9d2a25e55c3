import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'
import type { DocumentRow, ParticipantRow } from '../vault/vault-operations.ts'
import type { Door } from './door.ts'
import type { OpenHost } from './open-host.ts'
import type { SocketOffer } from './socket-offer.ts'
import type { SocketRefusal } from './socket-refusal.ts'

/** Whose socket it is. */
export type Known = Readonly<{ host: OpenHost; me: ParticipantRow }>
/** The same, with the document it may sync and the client id it writes under. */
export type SyncGrant = Known & Readonly<{ document: DocumentRow; clientId: number }>

const refuse = (code: keyof typeof closeCodes, reason: ErrorCode): SocketRefusal => ({
  code: closeCodes[code],
  reason,
})

/** True when the answer is a refusal and not a grant. */
export const isRefusal = (answer: object): answer is SocketRefusal => 'reason' in answer

/** Who holds this token, in the lobby or in; or why nobody does. */
export function findHolder({ token }: SocketOffer, door: Door): Known | SocketRefusal {
  const host = door.current()
  // After a restart the owner still has to open the vault; the page waits and comes back by itself.
  if (host === null) return refuse('restarting', door.whyClosed())
  const me = token === null ? null : host.gate.participants.findByToken(token)
  if (me === null) return refuse('unauthorised', 'access/unauthorised')
  return me.status === 'revoked' ? refuse('ended', 'access/revoked') : { host, me }
}

/** Whether this socket may be on this document under this client id. */
export async function authoriseSync(
  offer: SocketOffer,
  documentId: string,
  door: Door,
): Promise<SyncGrant | SocketRefusal> {
  const known = findHolder(offer, door)
  if (isRefusal(known)) return known
  const { host, me } = known
  if (me.status === 'waiting') return refuse('forbidden', 'access/waiting')
  if (me.status === 'refused') return refuse('forbidden', 'access/refused')
  const grant = await host.gate.rights.findGrant(me, documentId)
  // No such document and not yours are one answer.
  if (grant === null || offer.clientId === null) return refuse('forbidden', 'access/forbidden')
  const { document } = grant
  const { clientId } = offer
  const issued = await host.vault.call('findClientId', { documentId, clientId })
  if (issued !== null && issued.participantId !== me.id)
    return refuse('forbidden', 'access/forbidden')
  // An id that nobody knows was issued after the copy that is in use now: its holder is to read again.
  return issued?.epoch === document.epoch
    ? { ...known, document, clientId }
    : refuse('superseded', 'document/other-epoch')
}
