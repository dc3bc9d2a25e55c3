import { type LiveMessage, liveMessage } from '../../shared/api/contract.ts'
import { subprotocol, tokenProtocolPrefix } from '../../shared/document/sync-messages.ts'
import { toReconnectDelayMs } from './reconnect-delay.ts'

type LiveSocketOptions = Readonly<{
  /** 'wss://host/live'. */
  url: string
  readToken: () => string | null
  onChanged: (changed: LiveMessage['changed']) => void
  /** Connected (again): messages may have been missed. */
  onConnected: () => void
  /** Did not get through; `times` counts since it last did. */
  onRefused?: (times: number) => void
  /** The host ended it for good; `code` is 4400 to 4499. */
  onEnded: (code: number) => void
  socketClass?: typeof WebSocket
  random?: () => number
}>

/** Listens to which views changed, and comes back by itself after a break. Must be closed. */
export class LiveSocket {
  readonly #options: LiveSocketOptions
  #socket: WebSocket | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #attempt = 0
  #isClosed = false

  constructor(options: LiveSocketOptions) {
    this.#options = options
    this.#connect()
  }

  /** Ends the connection and does not come back. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#socket?.close()
  }

  #connect(): void {
    const token = this.#options.readToken()
    if (token === null) return
    const Socket = this.#options.socketClass ?? WebSocket
    const socket = new Socket(this.#options.url, [subprotocol, `${tokenProtocolPrefix}${token}`])
    this.#socket = socket
    socket.addEventListener('open', () => this.#open())
    socket.addEventListener('message', (event) => this.#hear(event.data))
    socket.addEventListener('close', (event) => this.#end(event.code))
  }

  #open(): void {
    this.#attempt = 0
    this.#options.onConnected()
  }

  #hear(data: unknown): void {
    const message = liveMessage.safeParse(toJson(data))
    // A kind that a newer host knows and we do not: our own views are still told apart.
    if (message.success) this.#options.onChanged(message.data.changed)
  }

  #end(code: number): void {
    if (this.#isClosed) return
    if (code >= 4400 && code < 4500) {
      this.#isClosed = true
      return this.#options.onEnded(code)
    }
    this.#options.onRefused?.(this.#attempt + 1)
    const delayMs = toReconnectDelayMs(this.#attempt, this.#options.random ?? Math.random)
    this.#attempt += 1
    this.#timer = setTimeout(() => this.#connect(), delayMs)
  }
}

function toJson(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return null
  }
}
