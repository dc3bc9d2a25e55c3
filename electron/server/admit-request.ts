import type { IncomingMessage } from 'node:http'
import { AppError } from '../../shared/errors/app-error.ts'
import { isSameSecret } from '../gate/token.ts'
import { isAddressedToUs } from './host-names.ts'
import { listenerOf } from './listener-of.ts'
import type { Reach } from './reach.ts'

const pinHeader = 'x-rondetafel-pin'

/** True when host and origin of a request are this host's own. */
export function isForUs(request: IncomingMessage, reach: Reach): boolean {
  const names = reach.namesOf(listenerOf(request))
  return names !== null && isAddressedToUs(request.headers, names)
}

/**
 * True when the client says that it checks our certificate, or need not. Only a courtesy: it keeps a guest
 * from using a browser by mistake, where a false host could not be told from this one. Who forges the
 * header deceives only themselves; what one may do is decided by the token.
 */
export function knowsUs(request: IncomingMessage, reach: Reach): boolean {
  const pin = listenerOf(request) === 'network' ? reach.requiredPin() : null
  const named = request.headers[pinHeader]
  return pin === null || (typeof named === 'string' && isSameSecret(named, pin))
}

/** Throws 'access/forbidden' for a request that was not meant for this host, or comes from an unfit client. */
export function checkRequest(request: IncomingMessage, reach: Reach): void {
  if (!isForUs(request, reach) || !knowsUs(request, reach)) throw new AppError('access/forbidden')
}
