import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'
import type { Clock } from './clock.ts'
import type { RoomConnection } from './connection.ts'
import { toAckFrame, toAwarenessFrame } from './frames.ts'
import { createTokenBucket } from './token-bucket.ts'
import { maxStep2Bytes } from './update-limits.ts'

/** A hand on the keyboard makes 10 to 20 frames a second; undo and paste come in short bursts. */
const frameRate = { capacity: 400, perSecond: 100 }
const byteRate = { capacity: 4 * 1024 * 1024, perSecond: (2 * 1024 * 1024) / 60 }
/** Above this many unkept frames of one sender the vault is behind, and reading on only fills memory. */
const maxUnsettled = 256
/** Above this a receiver gets no more updates; below the second it is caught up with one. */
const behindAboveBytes = 1024 * 1024
const caughtUpBelowBytes = 64 * 1024
const lostAboveBytes = 8 * 1024 * 1024
const lostAfterMs = 20_000
const lookAgainMs = 200
/** y-websocket gives a connection up after 30 s in which it got no message (pings do not count). */
const silentMs = 10_000

type PauseReason = 'rate' | 'vault'

/** One connection in a room: what it may send, what it was sent, what of it is kept. */
export class RoomMember {
  readonly connection: RoomConnection
  readonly #clock: Clock
  readonly #frames
  readonly #bytes
  readonly #pausedFor = new Set<PauseReason>()
  /** Came in one piece with what the sender was paused for; a paused socket still hands it over. */
  readonly #kept: Uint8Array[] = []
  readonly #handle: (frame: Uint8Array) => void
  #hasAsked = false
  #unsettledFrames = 0
  /** Updates that came before the answer to the host's step 1 and build on what only that will bring. */
  #deferred: Uint8Array[] = []
  #deferredBytes = 0
  #hasAnswered = false
  #durableFrames = 0
  #lastSentAt: number
  #behindSince: Readonly<{ atMs: number; stateVector: Uint8Array }> | null = null
  #stopLooking: (() => void) | null = null
  #isGone = false

  constructor(connection: RoomConnection, clock: Clock, handle: (frame: Uint8Array) => void) {
    this.connection = connection
    this.#handle = handle
    this.#clock = clock
    this.#frames = createTokenBucket(frameRate, clock.now)
    this.#bytes = createTokenBucket(byteRate, clock.now)
    this.#lastSentAt = clock.now()
  }

  get isGone(): boolean {
    return this.#isGone
  }

  /** Handles a frame, or keeps it until its sender may be heard again. */
  receive(frame: Uint8Array): void {
    if (this.#isGone) return
    if (this.#pausedFor.size > 0) this.#kept.push(frame)
    else this.#handle(frame)
  }

  /**
   * Counts what was sent on request: three bytes of question can make megabytes of answer. The first one
   * is free, because everybody has to ask once, also in a document that is larger than the rate allows.
   */
  chargeAnswer(bytes: number): void {
    if (this.#hasAsked) this.charge(0, bytes)
    this.#hasAsked = true
  }

  /**
   * Counts what was received, or was sent on request. A sender above its rate is not read from for a
   * while. Not chosen: refusing the frame; what an honest person typed would be lost.
   */
  charge(frames: number, bytes: number): void {
    this.#frames.take(frames)
    this.#bytes.take(bytes)
    const waitMs = Math.max(this.#frames.waitMs(), this.#bytes.waitMs())
    if (waitMs === 0 || this.#pausedFor.has('rate')) return
    this.#pause('rate')
    this.#clock.after(waitMs, () => this.#resume('rate'))
  }

  get hasAnswered(): boolean {
    return this.#hasAnswered
  }

  /** True when an update is not to be judged, because one before it was deferred. */
  get isDeferring(): boolean {
    return this.#deferred.length > 0
  }

  /**
   * Leaves an update to the step 2 that is on its way. A client that comes back sends what is typed right
   * away, even before its answer to the host's step 1 brings what was typed while it was gone; that answer
   * then holds both. Kept to be judged behind it, so that nothing is acknowledged that the answer did not bring.
   */
  defer(update: Uint8Array): void {
    this.#deferred.push(update)
    this.#deferredBytes += update.length
    // Who comes back sends all of it again in one answer.
    if (this.#deferredBytes > maxStep2Bytes) this.close(closeCodes.restarting, 'limit/too-many')
  }

  /** The answer to the host's step 1 is there: what came before it, in order. */
  takeDeferred(): readonly Uint8Array[] {
    const updates = this.#deferred
    this.#deferred = []
    this.#deferredBytes = 0
    this.#hasAnswered = true
    return updates
  }

  /** A sync frame was accepted; it will be settled, or the connection closed. */
  expectSettled(): void {
    this.#unsettledFrames += 1
    if (this.#unsettledFrames > maxUnsettled) this.#pause('vault')
  }

  /** The oldest unsettled sync frame is kept. */
  settle(): void {
    this.#unsettledFrames -= 1
    this.#durableFrames += 1
    if (this.#unsettledFrames < maxUnsettled / 2) this.#resume('vault')
    if (this.connection.wantsAck) this.send(toAckFrame(this.#durableFrames))
  }

  /**
   * Called before an update is applied. A receiver that does not read gets no more; what it last had is
   * remembered, so that it can be caught up in one step.
   */
  noteBacklog(readStateVector: () => Uint8Array, catchUp: (stateVector: Uint8Array) => void): void {
    if (this.#isGone || this.#behindSince !== null) return
    if (this.connection.bufferedBytes() <= behindAboveBytes) return
    this.#behindSince = { atMs: this.#clock.now(), stateVector: readStateVector() }
    this.#lookLater(catchUp)
  }

  /** Sends what can be left out for a receiver that is behind: updates and presence. */
  deliver(frame: Uint8Array): void {
    if (this.#behindSince === null) this.send(frame)
  }

  send(frame: Uint8Array): void {
    if (this.#isGone) return
    this.#lastSentAt = this.#clock.now()
    try {
      this.connection.send(frame)
    } catch {
      // One socket that breaks must not keep the frame from the next.
      this.close(closeCodes.restarting, 'internal')
    }
  }

  /** Says that the host is there, to who has heard nothing for a while. */
  beat(): void {
    if (this.#clock.now() - this.#lastSentAt >= silentMs) this.deliver(toAwarenessFrame([]))
  }

  /** Ends the connection with a reason the screen can show. Nothing is sent or counted any more. */
  close(code: number, reason: ErrorCode): void {
    if (this.#isGone) return
    // A socket that is not read from does not hear the other side's goodbye; what it still says counts no more.
    if (this.#pausedFor.size > 0) this.connection.resume()
    this.leave()
    this.connection.close(code, reason)
  }

  /** The socket is gone. */
  leave(): void {
    this.#isGone = true
    this.#kept.length = 0
    this.#deferred = []
    this.#stopLooking?.()
  }

  #lookLater(catchUp: (stateVector: Uint8Array) => void): void {
    this.#stopLooking = this.#clock.after(lookAgainMs, () => {
      const behind = this.#behindSince
      if (this.#isGone || behind === null) return
      const buffered = this.connection.bufferedBytes()
      if (buffered < caughtUpBelowBytes) {
        this.#behindSince = null
        catchUp(behind.stateVector)
      } else if (buffered > lostAboveBytes || this.#clock.now() - behind.atMs > lostAfterMs) {
        this.close(closeCodes.restarting, 'limit/too-many')
      } else this.#lookLater(catchUp)
    })
  }

  #pause(reason: PauseReason): void {
    if (this.#pausedFor.size === 0 && !this.#isGone) this.connection.pause()
    this.#pausedFor.add(reason)
  }

  #resume(reason: PauseReason): void {
    if (!this.#pausedFor.delete(reason)) return
    while (this.#mayBeHeard()) {
      const frame = this.#kept.shift()
      if (frame === undefined) return this.connection.resume()
      this.#handle(frame)
    }
  }

  #mayBeHeard(): boolean {
    return this.#pausedFor.size === 0 && !this.#isGone
  }
}
