import type { IncomingMessage } from 'node:http'
import type { ListenerKind } from './host-names.ts'

/** On which listener a request came in: only the network one speaks TLS. */
export const listenerOf = ({ socket }: IncomingMessage): ListenerKind =>
  'encrypted' in socket && socket.encrypted === true ? 'network' : 'loopback'
