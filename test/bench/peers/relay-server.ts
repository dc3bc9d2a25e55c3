import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import {
  syncMessage,
  syncStep1,
  syncStep2,
  syncUpdate,
} from '../../../shared/document/sync-messages.ts'
import { serveParent } from '../forked-peer.ts'

/**
 * The least a live server can do: hand each update to everyone else, unread and unstored. What we are
 * measured against; a joiner gets nothing, so its clients start from the same seed.
 */
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
const everyone = new Set<WebSocket>()
const emptyStep2 = Uint8Array.of(syncMessage, syncStep2, 2, 0, 0)

server.on('connection', (socket) => {
  everyone.add(socket)
  socket.on('close', () => everyone.delete(socket))
  socket.on('message', (data: Buffer) => {
    if (data[0] === syncMessage && data[1] === syncStep1) socket.send(emptyStep2)
    if (data[0] !== syncMessage || data[1] !== syncUpdate) return
    for (const other of everyone) if (other !== socket) other.send(data)
  })
})
server.on('listening', () => serveParent((server.address() as AddressInfo).port))
