import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'
import { ownComputer } from '../../shared/access/access-log.ts'
import { toAccessPurpose } from '../../shared/access/access-purpose.ts'
import { accessReached } from '../desk/access-records.ts'
import type { ParticipantRow } from '../vault/vault-operations.ts'
import { listenerOf } from './listener-of.ts'
import type { OpenHost } from './open-host.ts'

type Reaching = Readonly<{ host: OpenHost; me: ParticipantRow; address: string; at: number }>

type Reached = Readonly<{ address: string; kept: Promise<void> }>

/** The last address of everyone, per open vault, and when its line is kept. */
const lastOf = new WeakMap<OpenHost, Map<string, Reached>>()

/**
 * Writes from where somebody comes and for what, before the first thing is done from there; nothing while it is
 * the same. All that this person does until the next such line came from this address. Not chosen: the address
 * in every line; it would stand thousands of times in the chain, and in facts that everybody reads.
 * Throws a storage code: what cannot be logged is not given out.
 */
export async function noteReach(reaching: Reaching): Promise<void> {
  const { host, me, address } = reaching
  const known = lastOf.get(host) ?? new Map<string, Reached>()
  lastOf.set(host, known)
  const before = known.get(me.id)
  // Of two requests at once only the first one writes, and both wait until it is kept.
  if (before?.address === address) return before.kept
  const reached = { address, kept: writeReach(reaching) }
  known.set(me.id, reached)
  try {
    await reached.kept
  } catch (error) {
    if (known.get(me.id) === reached) known.delete(me.id)
    throw error
  }
}

async function writeReach({ host, me, address, at }: Reaching): Promise<void> {
  const purpose = toAccessPurpose(me.role, await readKind(host, me))
  const context = { caseId: me.caseId, byId: me.id, at }
  const record = accessReached.write(context, { role: me.role, address, purpose })
  await host.vault.call('appendRecords', { records: [record] })
}

/** Whoever leads holds all cases; what a single one is for is known where its log is read. */
async function readKind({ vault }: OpenHost, { caseId }: ParticipantRow) {
  const row = caseId === null ? null : await vault.call('findCase', { id: caseId })
  return row?.kind ?? 'huishouden'
}

/** The address of the other side as the log has it: an IPv4 address as such also on a socket for both. */
export function toLoggedAddress(request: IncomingMessage): string {
  if (listenerOf(request) === 'loopback') return ownComputer
  const address = request.socket.remoteAddress ?? ''
  const inside = address.replace(/^::ffff:/i, '')
  // The zone of an IPv6 address is a name on this laptop and says nothing of the other side.
  return isIPv4(inside) ? inside : (address.split('%')[0] ?? '')
}
