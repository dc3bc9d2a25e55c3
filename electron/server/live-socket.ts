import type { WebSocket } from 'ws'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import { isOwner } from '../gate/owner.ts'
import type { Known } from './authorise-socket.ts'
import type { LiveHub } from './live-hub.ts'
import { closeSocket } from './sockets.ts'

/** Lets an authorised socket hear which views changed until it closes. It has nothing to say itself. */
export function listenLive(socket: WebSocket, { me }: Known, live: LiveHub): void {
  const stop = live.add({
    participantId: me.id,
    isOwner: isOwner(me),
    isScreen: me.role === 'scherm',
    send: (text) => {
      if (socket.readyState === socket.OPEN) socket.send(text)
    },
  })
  socket.on('message', () => closeSocket(socket, closeCodes.forbidden, 'request/bad-input'))
  socket.once('close', stop)
}
