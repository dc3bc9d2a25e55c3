import type { ErrorCode } from '../../shared/errors/app-error.ts'
import type { WebSocket } from 'ws'
import type { ListenerKind } from './host-names.ts'

const pingEveryMs = 10_000
const deadAfterMs = 25_000
/** Eight pages with all documents open; a guest cannot take the connections of the others. */
const perParticipant = 64
/** A peer that does not answer a close is cut off: revoking must work within a second. */
const closeWithinMs = 500

type Entry = { participantId: string; listener: ListenerKind; heardAtMs: number }

/** Every authorised WebSocket of this host, with its heartbeat. */
export class Sockets {
  readonly #entries = new Map<WebSocket, Entry>()
  readonly #heartbeat: NodeJS.Timeout

  constructor() {
    this.#heartbeat = setInterval(() => this.#beat(), pingEveryMs)
    this.#heartbeat.unref()
  }

  /** True when a participant has as many sockets as one may have. */
  isFull(participantId: string): boolean {
    let count = 0
    for (const entry of this.#entries.values())
      if (entry.participantId === participantId) count += 1
    return count >= perParticipant
  }

  add(socket: WebSocket, participantId: string, listener: ListenerKind): void {
    const entry: Entry = { participantId, listener, heardAtMs: performance.now() }
    const hear = (): void => {
      entry.heardAtMs = performance.now()
    }
    this.#entries.set(socket, entry)
    socket.on('pong', hear)
    socket.on('message', hear)
    socket.once('close', () => this.#entries.delete(socket))
  }

  closeOfParticipant(participantId: string, code: number, reason: ErrorCode): void {
    this.#closeWhere((entry) => entry.participantId === participantId, code, reason)
  }

  closeOfListener(listener: ListenerKind, code: number, reason: ErrorCode): void {
    this.#closeWhere((entry) => entry.listener === listener, code, reason)
  }

  closeAll(code: number, reason: ErrorCode): void {
    this.#closeWhere(() => true, code, reason)
  }

  close(): void {
    clearInterval(this.#heartbeat)
    for (const socket of this.#entries.keys()) socket.terminate()
  }

  #closeWhere(isMeant: (entry: Entry) => boolean, code: number, reason: ErrorCode): void {
    for (const [socket, entry] of this.#entries)
      if (isMeant(entry)) closeSocket(socket, code, reason)
  }

  #beat(): void {
    const now = performance.now()
    for (const [socket, { heardAtMs }] of this.#entries) {
      if (now - heardAtMs > deadAfterMs) socket.terminate()
      else socket.ping()
    }
  }
}

/** Closes with a reason that the page can translate, and for good when the other side does not answer. */
export function closeSocket(socket: WebSocket, code: number, reason: ErrorCode): void {
  // A paused socket would never see the other side's answer.
  socket.resume()
  socket.close(code, reason)
  const timer = setTimeout(() => socket.terminate(), closeWithinMs)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
