import { readVarUint } from 'lib0/decoding'
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { writeSyncStep1 } from 'y-protocols/sync'
import { messageAwareness, messageQueryAwareness, WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import {
  ackMessage,
  clientProtocolPrefix,
  closeCodes,
  subprotocol,
  syncMessage,
  tokenProtocolPrefix,
} from '../../shared/document/sync-messages.ts'
import { type ErrorCode, isErrorCode } from '../../shared/errors/app-error.ts'
import { toCountingSocket } from './counting-socket.ts'
import { toReconnectDelayMs } from '../platform/reconnect-delay.ts'
import type { Surroundings } from './surroundings.ts'

/** Below the 15 s at which others' screens expect a sign of life. */
const heartbeatMs = 10_000
/** The host says something at least every 10 s; a line that is silent for more than twice that is dead. */
const silenceMs = 25_000
/** The answer to a question takes milliseconds. */
const answerMs = 6000
const openingMs = 10_000

/** What the link tells its owner, each as it happens. */
export type LinkEvents = Readonly<{
  onFrame(kind: 'step2' | 'update'): void
  onAck(count: number): void
  onUp(): void
  /** The document holds what the host holds. */
  onSynced(): void
  /** Down for now; the link comes back by itself. */
  onDown(hindrance: ErrorCode | null): void
  /** The host said not to come back. */
  onStopped(code: ErrorCode): void
}>

/**
 * The connection of one document with the host: y-websocket's protocol, with the host's acknowledgements,
 * own reconnects, and a check for lines that died in silence. The provider's own reconnects have no
 * jitter, its echo of others' presence is refused by the host, and its silence check drops a hidden tab
 * whose timers the browser slows down; those three are done here.
 */
export class DocumentLink {
  readonly #provider: WebsocketProvider
  readonly #events: LinkEvents
  readonly #random: () => number
  readonly #heartbeat: ReturnType<typeof setInterval>
  #attempt = 0
  #isStopped = false
  #reconnect: ReturnType<typeof setTimeout> | undefined
  #deadline: ReturnType<typeof setTimeout> | undefined

  constructor(doc: Y.Doc, documentId: string, surroundings: Surroundings, events: LinkEvents) {
    this.#events = events
    this.#random = surroundings.random
    this.#provider = new WebsocketProvider(surroundings.socketUrl, documentId, doc, {
      connect: false,
      disableBc: true,
      protocols: [
        subprotocol,
        `${tokenProtocolPrefix}${surroundings.readToken() ?? ''}`,
        `${clientProtocolPrefix}${doc.clientID}`,
      ],
      WebSocketPolyfill: toCountingSocket(surroundings.socketClass, (kind) => events.onFrame(kind)),
    })
    clearInterval(this.#provider._checkInterval)
    this.#listen()
    this.#sendOnlyOwnPresence()
    this.#heartbeat = setInterval(() => this.#beat(), heartbeatMs)
    addEventListener('online', this.reconnectNow)
    addEventListener('offline', this.probe)
    document.addEventListener('visibilitychange', this.probe)
    this.#connect()
  }

  get awareness(): Awareness {
    return this.#provider.awareness
  }

  /** Tries at once instead of at the next turn; does nothing while connected or stopped. */
  readonly reconnectNow = (): void => {
    if (this.#isStopped || this.#provider.ws !== null) return
    this.#attempt = 0
    this.#connect()
  }

  /** Asks for an answer, and drops the line when nothing comes: after a pause the line may be gone unseen. */
  readonly probe = (): void => {
    const { ws, wsconnected, doc } = this.#provider
    if (ws === null || !wsconnected) return this.reconnectNow()
    const askedAt = Date.now()
    const encoder = createEncoder()
    writeVarUint(encoder, syncMessage)
    writeSyncStep1(encoder, doc)
    ws.send(toUint8Array(encoder))
    return this.#dropAfter(answerMs, () => this.#provider.wsLastMessageReceived < askedAt)
  }

  close(): void {
    this.#stop()
    clearInterval(this.#heartbeat)
    removeEventListener('online', this.reconnectNow)
    removeEventListener('offline', this.probe)
    document.removeEventListener('visibilitychange', this.probe)
    this.#provider.awareness.setLocalState(null)
    this.#provider.destroy()
    this.#provider.awareness.destroy()
  }

  #beat(): void {
    const { wsconnected, wsLastMessageReceived, awareness } = this.#provider
    if (!wsconnected) return
    awareness.setLocalState(awareness.getLocalState())
    if (Date.now() - wsLastMessageReceived > silenceMs) this.#provider.disconnect()
  }

  #listen(): void {
    const provider = this.#provider
    provider.messageHandlers[ackMessage] = (_encoder, decoder) => {
      // Not on 'sync': a host with a full disk answers and then sends us away, over and over.
      this.#attempt = 0
      this.#events.onAck(readVarUint(decoder))
    }
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.#events.onUp()
    })
    provider.on('sync', (isSynced) => {
      if (isSynced) this.#events.onSynced()
    })
    provider.on('connection-close', (event) => this.#onClosed(event))
  }

  #onClosed(event: CloseEvent | null): void {
    // The provider has set its own timer already; this makes it do nothing.
    this.#provider.shouldConnect = false
    clearTimeout(this.#deadline)
    if (this.#isStopped) return
    const code = event === null ? null : toStopCode(event)
    if (code !== null) {
      this.#stop()
      this.#events.onStopped(code)
      return
    }
    this.#events.onDown(event !== null && isErrorCode(event.reason) ? event.reason : null)
    clearTimeout(this.#reconnect)
    const delayMs = toReconnectDelayMs(this.#attempt++, this.#random)
    this.#reconnect = setTimeout(() => this.#connect(), delayMs)
  }

  #connect(): void {
    if (this.#isStopped) return
    clearTimeout(this.#reconnect)
    this.#provider.connect()
    this.#dropAfter(openingMs, () => !this.#provider.wsconnected)
  }

  #dropAfter(ms: number, isDead: () => boolean): void {
    clearTimeout(this.#deadline)
    this.#deadline = setTimeout(() => {
      if (isDead()) this.#provider.disconnect()
    }, ms)
  }

  #stop(): void {
    this.#isStopped = true
    clearTimeout(this.#reconnect)
    clearTimeout(this.#deadline)
  }

  /**
   * One entry, our own: the host closes a connection that speaks for others. The awareness' own timer
   * goes too: the host says who left, and a hidden tab would forget people who are still there.
   */
  #sendOnlyOwnPresence(): void {
    const provider = this.#provider
    const { awareness } = provider
    const writeOwn = (encoder: Encoder): void => {
      writeVarUint(encoder, messageAwareness)
      writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]))
    }
    clearInterval(awareness._checkInterval)
    awareness.off('update', provider._awarenessUpdateHandler)
    awareness.on('update', ({ added, updated, removed }: PresenceChange) => {
      if (![...added, ...updated, ...removed].includes(awareness.clientID)) return
      if (!provider.wsconnected) return
      const encoder = createEncoder()
      writeOwn(encoder)
      provider.ws?.send(toUint8Array(encoder))
    })
    provider.messageHandlers[messageQueryAwareness] = writeOwn
  }
}

type PresenceChange = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>

/** The code to stop on, or null when the close means "come back". */
function toStopCode({ code, reason }: CloseEvent): ErrorCode | null {
  // Coming back would send the same frame again.
  if (code === closeCodes.tooBig) return 'edit/too-large'
  if (code < 4400 || code > 4499) return null
  if (isErrorCode(reason)) return reason
  switch (code) {
    case closeCodes.unauthorised:
      return 'access/unauthorised'
    case closeCodes.superseded:
      return 'document/superseded'
    case closeCodes.ended:
      return 'access/revoked'
    case closeCodes.newerAppNeeded:
      return 'version/app-too-old'
    default:
      return 'access/forbidden'
  }
}
