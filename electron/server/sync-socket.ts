import type { WebSocket } from 'ws'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { RoomConnection } from '../rooms/connection.ts'
import type { SyncGrant } from './authorise-socket.ts'
import { closeSocket } from './sockets.ts'

/** Lays a document's room and an authorised socket together until the socket closes. */
export function joinRoom(socket: WebSocket, grant: SyncGrant, wantsAck: boolean): void {
  const { host, document } = grant
  const session = host.rooms.connect(document.id, toConnection(socket, grant, wantsAck))
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) session.receive(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    else closeSocket(socket, closeCodes.forbidden, 'edit/refused')
  })
  socket.once('close', () => session.left())
}

function toConnection(
  socket: WebSocket,
  { host, me, document, clientId }: SyncGrant,
  wantsAck: boolean,
): RoomConnection {
  const { id: participantId, name, colour, role } = me
  return {
    participantId,
    clientId,
    wantsAck,
    presenceUser: { participantId, name, colour, role },
    rightNow: () => host.gate.rights.rightNow(participantId, document),
    send: (frame) => {
      if (socket.readyState === socket.OPEN) socket.send(frame)
    },
    close: (code, reason) => {
      const end = code === closeCodes.restarting ? host.ending() : null
      closeSocket(socket, end?.code ?? code, end?.reason ?? reason)
    },
    bufferedBytes: () => socket.bufferedAmount,
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  }
}
