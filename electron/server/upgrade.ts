import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import { type WebSocket, WebSocketServer } from 'ws'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { isForUs, knowsUs } from './admit-request.ts'
import {
  authoriseSync,
  findHolder,
  isRefusal,
  type Known,
  type SyncGrant,
} from './authorise-socket.ts'
import type { ServerContext } from './call.ts'
import { listenerOf } from './listener-of.ts'
import { listenLive } from './live-socket.ts'
import { noteRefusal } from './note-access.ts'
import { noteReach, toLoggedAddress } from './note-reach.ts'
import type { Reach } from './reach.ts'
import { pickSubprotocol, readOffer, type SocketOffer } from './socket-offer.ts'
import type { SocketRefusal } from './socket-refusal.ts'
import { closeSocket } from './sockets.ts'
import { joinRoom } from './sync-socket.ts'
import { createUnauthorisedSockets } from './unauthorised-sockets.ts'

const maxFrameBytes = 1024 * 1024

type Needs = Readonly<{
  context: ServerContext
  reach: Reach
  log: FastifyBaseLogger
}>
/** A listener's 'upgrade' event. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Answers WebSocket upgrades of all listeners: /sync/<documentId> and /live. */
export function createUpgradeHandler({ context, reach, log }: Needs): UpgradeHandler {
  const server = new WebSocketServer({
    noServer: true,
    // Updates are tiny; compressing costs memory and opens the door to small frames that swell.
    perMessageDeflate: false,
    maxPayload: maxFrameBytes,
    handleProtocols: pickSubprotocol,
  })
  const strangers = createUnauthorisedSockets()

  const refuse = (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    { code, reason }: SocketRefusal,
  ): void => {
    const leave = strangers.enter(request.socket.remoteAddress ?? '')
    if (leave === null) return endHttp(socket, 429)
    socket.once('close', leave)
    // Accepted first: a browser shows a page the close code, but never the status of a refused handshake.
    return server.handleUpgrade(request, socket, head, (accepted) => {
      accepted.on('error', () => undefined)
      closeSocket(accepted, code, reason)
    })
  }

  const accept = (request: IncomingMessage, socket: Duplex, head: Buffer, granted: Granted): void =>
    server.handleUpgrade(request, socket, head, (accepted) =>
      take(accepted, request, granted, context),
    )

  return (request, socket, head) => {
    socket.on('error', () => undefined)
    const target = readTarget(request.url)
    if (target === null) return endHttp(socket, 404)
    if (!isForUs(request, reach)) return endHttp(socket, 403)
    const offer = readOffer(request.headers['sec-websocket-protocol'])
    const decided = knowsUs(request, reach)
      ? authorise(target, offer, { ...context, address: toLoggedAddress(request) })
      : Promise.resolve(unfitClient)
    return void decided.then(
      (answer) =>
        isRefusal(answer)
          ? refuse(request, socket, head, answer)
          : accept(request, socket, head, answer),
      (error: unknown) => {
        log.error({ kind: error instanceof Error ? error.name : 'unknown' }, 'upgrade failed')
        endHttp(socket, 503)
      },
    )
  }
}

/** With from where it is asked. */
type Asked = ServerContext & Readonly<{ address: string }>
type Target = Readonly<{ documentId: string | null }>
type Granted =
  | Readonly<{ kind: 'sync'; grant: SyncGrant; wantsAck: boolean }>
  | Readonly<{ kind: 'live'; known: Known }>

const unfitClient: SocketRefusal = { code: closeCodes.forbidden, reason: 'access/forbidden' }
const otherVersion: SocketRefusal = {
  code: closeCodes.newerAppNeeded,
  reason: 'version/app-too-old',
}

async function authorise(
  { documentId }: Target,
  offer: SocketOffer,
  context: Asked,
): Promise<Granted | SocketRefusal> {
  const { door, address, now } = context
  // First of all: of another version not even the rest of the offer is sure to mean the same.
  if (offer.speaksOtherVersion) return otherVersion
  if (documentId === null) {
    const known = findHolder(offer, door)
    return isRefusal(known) ? known : { kind: 'live', known }
  }
  const grant = await authoriseSync(offer, documentId, door)
  if (isRefusal(grant)) await noteRefusedSocket(offer, documentId, grant, context)
  if (isRefusal(grant)) return grant
  await noteReach({ host: grant.host, me: grant.me, address, at: now() })
  return { kind: 'sync', grant, wantsAck: offer.wantsAck }
}

/** A socket is another way to open a document, and being refused on it is the same attempt. */
async function noteRefusedSocket(
  offer: SocketOffer,
  documentId: string,
  { reason }: SocketRefusal,
  { door, now, address }: Asked,
): Promise<void> {
  const known = findHolder(offer, door)
  if (isRefusal(known)) return
  const asked = { name: 'openDocument', params: { id: documentId }, query: {}, address } as const
  await noteRefusal({ ...known, ...asked, at: now() }, new AppError(reason))
}

function take(
  socket: WebSocket,
  request: IncomingMessage,
  granted: Granted,
  { sockets, online, live, door }: ServerContext,
): void {
  const { host, me } = granted.kind === 'sync' ? granted.grant : granted.known
  // A frame that is too big or broken ends its socket (1009, 1002, 1007) and nothing else.
  socket.on('error', () => undefined)
  // The vault may have been locked, or the access ended, while the rights were looked up.
  if (door.current() !== host) return closeSocket(socket, closeCodes.restarting, 'vault/locked')
  if (host.gate.participants.find(me.id)?.status === 'revoked')
    return closeSocket(socket, closeCodes.ended, 'access/revoked')
  if (sockets.isFull(me.id)) return closeSocket(socket, closeCodes.forbidden, 'limit/too-many')
  sockets.add(socket, me.id, listenerOf(request))
  socket.once('close', online.enter(me.id))
  if (granted.kind === 'sync') joinRoom(socket, granted.grant, granted.wantsAck)
  else listenLive(socket, granted.known, live)
}

function readTarget(url: string | undefined): Target | null {
  if (url === '/live') return { documentId: null }
  const documentId = /^\/sync\/([\w-]{1,64})$/.exec(url ?? '')?.[1]
  return documentId === undefined ? null : { documentId }
}

function endHttp(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}
