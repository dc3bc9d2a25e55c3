import type { RouteAccess } from '../../shared/api/route.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { meetingKeepers } from '../../shared/records/meeting-records.ts'
import { isOwner } from '../gate/owner.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import type { Door } from './door.ts'
import type { ListenerKind } from './host-names.ts'
import type { OpenHost } from './open-host.ts'

type Bearer = Readonly<{ token: string | null; listener: ListenerKind }>
/** Empty for routes that need nobody in particular. */
export type Caller = Readonly<{ host?: OpenHost; me?: ParticipantRow }>

/** The bearer token of an Authorization header, or null. */
export const readBearer = (header: string | undefined): string | null =>
  /^Bearer ([\w-]{1,128})$/i.exec(header ?? '')?.[1] ?? null

/** Decides whether a request may reach its handler. Throws AppError of the 'access' family, or door.whyClosed(). */
export function authorise(access: RouteAccess, bearer: Bearer, door: Door): Caller {
  switch (access) {
    case 'public':
      return {}
    case 'door':
      return checkDoor(bearer, door)
    case 'waiting':
      return checkKnown(bearer, door)
    case 'participant':
      return checkPerson(checkAdmitted(checkKnown(bearer, door)))
    case 'screen':
      return checkScreen(checkAdmitted(checkKnown(bearer, door)))
    case 'owner':
      return checkOwner(checkAdmitted(checkKnown(bearer, door)))
  }
}

/** The door stands on this laptop only: nobody on the network may try passphrases. */
function checkDoor({ token, listener }: Bearer, door: Door): Caller {
  if (token === null) throw new AppError('access/unauthorised')
  const me = door.current()?.gate.participants.findByToken(token) ?? null
  const mayPass = door.isDoorToken(token) || (me !== null && isOwner(me))
  if (mayPass && listener === 'loopback') return {}
  if (me?.status === 'revoked') throw new AppError('access/revoked')
  throw new AppError(mayPass || me !== null ? 'access/forbidden' : 'access/unauthorised')
}

function checkKnown({ token }: Bearer, door: Door): Required<Caller> {
  if (token === null) throw new AppError('access/unauthorised')
  const host = door.current()
  // Without the vault no token but the door's can be judged, and its holder stands before the door.
  if (host === null) throw new AppError(door.whyClosed())
  const me = host.gate.participants.findByToken(token)
  if (me === null) throw new AppError('access/unauthorised')
  if (me.status === 'revoked') throw new AppError('access/revoked')
  return { host, me }
}

function checkAdmitted(caller: Required<Caller>): Required<Caller> {
  switch (caller.me.status) {
    case 'admitted':
      return caller
    case 'waiting':
      throw new AppError('access/waiting')
    case 'refused':
      throw new AppError('access/refused')
    case 'revoked':
      throw new AppError('access/revoked')
  }
}

/** A projector reads its one view: whatever else is added to the API is not for it. */
function checkPerson(caller: Required<Caller>): Required<Caller> {
  if (caller.me.role === 'scherm') throw new AppError('access/forbidden')
  return caller
}

/** The big screen itself, and who keeps the meeting, for a second window. */
function checkScreen(caller: Required<Caller>): Required<Caller> {
  const { role } = caller.me
  if (role !== 'scherm' && !meetingKeepers.includes(role)) throw new AppError('access/forbidden')
  return caller
}

function checkOwner(caller: Required<Caller>): Required<Caller> {
  if (!isOwner(caller.me)) throw new AppError('access/forbidden')
  return caller
}
