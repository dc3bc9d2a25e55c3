import * as Y from 'yjs'
import { mayPass } from '../../shared/access/access-matrix.ts'
import { documentShapes } from '../../shared/document/document-kind.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { closeCodes } from '../../shared/document/sync-messages.ts'
import { type ErrorCode, toErrorShape } from '../../shared/errors/app-error.ts'
import { toCloseCode } from './close-code.ts'
import { type CommitQueue, createCommitQueue } from './commit-queue.ts'
import { type Compactor, createCompactor } from './compaction.ts'
import type { RoomConnection, RoomSession } from './connection.ts'
import { createDocumentSize, type DocumentSize } from './document-size.ts'
import { type Frame, readFrame, toStep1Frame, toStep2Frame, toUpdateFrame } from './frames.ts'
import { type Inspection, inspectUpdate } from './guard.ts'
import { isAhead } from './guard-reason.ts'
import { createPresence, type Presence } from './presence.ts'
import { RoomMember } from './room-member.ts'
import type { RoomOptions } from './room-options.ts'
import { ShadowDocument } from './shadow-document.ts'
import { isStateVector } from './state-vector.ts'
import { costlyFrames, maxStep2Bytes, maxUpdateBytes } from './update-limits.ts'

/** A sync frame on its way; without an update it only waits for its turn to be acknowledged. */
type Entry = Readonly<{ member: RoomMember; update: Uint8Array | null }>

/**
 * One live document with the people in it. An edit is judged (guard, shadow), kept (vault), and only then
 * applied, passed on and acknowledged, in that order and in the order of arrival.
 */
export class Room {
  readonly #options: RoomOptions
  readonly #shape: DocumentShape
  readonly #live: Y.Doc
  readonly #shadow: ShadowDocument
  readonly #queue: CommitQueue<Entry>
  readonly #compactor: Compactor
  readonly #presence: Presence
  readonly #size: DocumentSize
  /** By client id: of two connections with one id, only the newest is in the room. */
  readonly #members = new Map<number, RoomMember>()
  #seq: number
  #isClosed = false
  #isBroken = false

  constructor(options: RoomOptions) {
    const { document, loaded, clock, vault } = options
    this.#options = options
    this.#shape = documentShapes[document.kind]
    this.#live = loaded.doc
    this.#seq = loaded.seq
    this.#size = createDocumentSize(
      () => Y.encodeStateAsUpdate(this.#live).length,
      () => options.onLarge(document.id),
    )
    this.#queue = createCommitQueue({
      onKept: (entry, seq) => this.#keep(entry, seq),
      onFailed: (entries, error) => this.#fail(entries, error),
      onOrphan: (entry, seq) => this.#adopt(entry, seq),
      onThrown: () => this.#break(),
    })
    this.#shadow = new ShadowDocument(this.#shape, () => ({
      live: this.#live,
      pending: this.#queue.pending().flatMap(({ update }) => (update === null ? [] : [update])),
    }))
    this.#presence = createPresence(clock, () => this.#members.values())
    this.#compactor = createCompactor({
      vault,
      clock,
      document,
      shape: this.#shape,
      rowsSinceSnapshot: loaded.rowsSinceSnapshot,
      readLive: () => ({ doc: this.#live, seq: this.#seq }),
    })
  }

  get epoch(): string {
    return this.#options.document.epoch
  }
  get members(): Iterable<RoomMember> {
    return this.#members.values()
  }
  get isIdle(): boolean {
    return this.#members.size === 0 && this.#queue.isEmpty()
  }
  get pendingUpdates(): number {
    return this.#queue.pending().length
  }
  /** True when this client id has written here, whoever it was issued to. */
  knowsClient = (clientId: number): boolean => this.#live.store.clients.has(clientId)

  /** Lets a connection in. The caller has checked that the client id is this participant's. */
  join(connection: RoomConnection): RoomSession {
    const handle = (bytes: Uint8Array): void => this.#receiveSafely(member, bytes)
    const member = new RoomMember(connection, this.#options.clock, handle)
    this.#members.get(connection.clientId)?.close(closeCodes.superseded, 'document/superseded')
    this.#members.set(connection.clientId, member)
    member.send(toStep1Frame(this.#live))
    this.#presence.sendAll(member)
    return {
      receive: (bytes) => member.receive(bytes),
      left: () => this.#leave(member),
    }
  }

  /** Ends every connection of which this is true, in this very moment and not at its next frame. */
  closeWhere(
    isMeant: (connection: RoomConnection) => boolean,
    code: number,
    reason: ErrorCode,
  ): void {
    for (const member of this.#members.values())
      if (isMeant(member.connection)) this.#close(member, code, reason)
  }

  /** Waits until nothing is under way, and writes a snapshot of what the log has grown by. */
  async settle(): Promise<void> {
    await this.#queue.drained()
    await this.#compactor.writeNow()
  }

  /** Takes no more frames. What is under way is still kept, and acknowledged when `settle` is awaited. */
  stopReceiving(): void {
    this.#isClosed = true
  }

  /** Ends all connections and frees the document. Call `settle` first; what is not kept by then is not shown. */
  close(code: number, reason: ErrorCode): void {
    this.#isClosed = true
    for (const member of this.#members.values()) this.#close(member, code, reason)
    this.#presence.close()
    this.#compactor.close()
    this.#shadow.close()
    this.#live.destroy()
  }

  /** A frame on which something of ours breaks ends its own connection, not the host and everybody's. */
  #receiveSafely(member: RoomMember, bytes: Uint8Array): void {
    if (this.#isClosed || member.isGone) return
    try {
      this.#receive(member, bytes)
    } catch {
      this.#shadow.rebuild()
      this.#refuse(member, 'internal', 'internal')
    }
  }

  #receive(member: RoomMember, bytes: Uint8Array): void {
    member.charge(1, bytes.length)
    const frame = readFrame(bytes)
    if (frame === null) return this.#refuse(member, 'edit/refused', 'malformed')
    const right = member.connection.rightNow()
    const pass = mayPass(right, frame.kind)
    if (pass !== 'no') return this.#handle(member, frame, pass)
    return this.#refuse(member, right === 'none' ? 'access/forbidden' : 'access/read-only', right)
  }

  #handle(member: RoomMember, { kind, payload }: Frame, pass: 'yes' | 'ifEmpty'): void {
    switch (kind) {
      case 'syncStep1':
        return this.#answer(member, payload)
      case 'syncStep2':
        if (pass === 'ifEmpty') return this.#acceptUnchanged(member, payload)
        return this.#acceptAnswer(member, payload)
      case 'update':
        if (member.isDeferring) return member.defer(payload)
        return this.#accept(member, payload, maxUpdateBytes)
      case 'awareness':
        return this.#presence.receive(member, payload)
      case 'queryAwareness':
        return this.#presence.sendAll(member)
    }
  }

  /** The state of the live document, without deleted text; never the log, which still holds that. */
  #answer(member: RoomMember, stateVector: Uint8Array): void {
    if (!isStateVector(stateVector)) return this.#refuse(member, 'edit/refused', 'malformed')
    const state = toStep2Frame(Y.encodeStateAsUpdate(this.#live, stateVector))
    member.chargeAnswer(state.length)
    return member.send(state)
  }

  #acceptAnswer(member: RoomMember, update: Uint8Array): void {
    const deferred = member.takeDeferred()
    this.#accept(member, update, maxStep2Bytes)
    for (const early of deferred) if (!member.isGone) this.#accept(member, early, maxUpdateBytes)
  }

  #accept(member: RoomMember, update: Uint8Array, maxBytes: number): void {
    if (this.#size.grow(update.length))
      return this.#refuse(member, 'edit/too-large', 'document-full')
    const trial = this.#shadow.tryUpdate(update, member.connection.clientId, maxBytes)
    if (!trial.ok) {
      if (!member.hasAnswered && isAhead(trial.reason)) return member.defer(update)
      const code = trial.reason === 'too-large' ? 'edit/too-large' : 'edit/refused'
      return this.#refuse(member, code, trial.reason)
    }
    if (trial.wasCostly) member.charge(costlyFrames, 0)
    if (trial.changesNothing) return this.#acknowledge(member)
    member.expectSettled()
    return this.#queue.add({ member, update }, this.#append(member, update))
  }

  async #append(
    { connection }: RoomMember,
    update: Uint8Array,
  ): Promise<Readonly<{ seq: number }>> {
    const { document, vault, clock } = this.#options
    const { participantId, clientId } = connection
    const to = { documentId: document.id, epoch: document.epoch, at: clock.now() }
    return vault.call('appendUpdate', { ...to, participantId, clientId, update })
  }

  /** A reader's answer to the host's step 1: honest when it holds nothing new. */
  #acceptUnchanged(member: RoomMember, update: Uint8Array): void {
    const inspection = this.#inspect(member, update)
    if (!inspection.ok || !inspection.changesNothing)
      return this.#refuse(member, 'access/read-only', inspection.ok ? 'read' : inspection.reason)
    return this.#acknowledge(member)
  }

  /** What is known already is as safe as all that came before it, so it waits for its turn and no longer. */
  #acknowledge(member: RoomMember): void {
    member.expectSettled()
    this.#queue.add({ member, update: null }, null)
  }

  /** Judges against what everybody sees, without trying it out. */
  #inspect({ connection: { clientId } }: RoomMember, update: Uint8Array): Inspection {
    const allowed = { clientId, shape: this.#shape, maxBytes: maxStep2Bytes }
    return inspectUpdate(update, this.#live, allowed)
  }

  #keep({ member, update }: Entry, seq: number | null): void {
    if (this.#isBroken) return
    if (update !== null && seq !== null) this.#apply(member, update, seq)
    member.settle()
  }

  #apply(writer: RoomMember, update: Uint8Array, seq: number): void {
    this.#noteBacklogs()
    Y.applyUpdate(this.#live, update)
    this.#seq = seq
    this.#compactor.noteRow()
    const frame = toUpdateFrame(update)
    for (const member of this.#members.values()) if (member !== writer) member.deliver(frame)
  }

  /** What is in memory may be half an edit: it is never shown or kept, and the log has the whole. */
  #break(): void {
    this.#isBroken = true
    this.#options.onBroken()
  }

  /** Nothing of these was applied or passed on; their writers come back and send them again. */
  #fail(entries: readonly Entry[], error: unknown): void {
    const isFull = toErrorShape(error).code === 'storage/full'
    const reason = isFull ? 'storage/full' : 'storage/failed'
    for (const { member } of entries) this.#close(member, toCloseCode(reason), reason)
    this.#shadow.rebuild()
  }

  /** Kept after one that was not. It is in the log, so loading meets it too and decides by the same rule. */
  #adopt({ member, update }: Entry, seq: number): void {
    this.#seq = seq
    if (update === null) return
    if (!this.#inspect(member, update).ok) return this.#compactor.noteRow()
    this.#shadow.follow(update)
    return this.#apply(member, update, seq)
  }

  #noteBacklogs(): void {
    for (const member of this.#members.values()) {
      member.noteBacklog(
        () => Y.encodeStateVector(this.#live),
        (stateVector) => {
          member.send(toUpdateFrame(Y.encodeStateAsUpdate(this.#live, stateVector)))
          this.#presence.sendAll(member)
        },
      )
    }
  }

  #refuse(member: RoomMember, code: ErrorCode, reason: string): void {
    const { participantId } = member.connection
    this.#options.onRefused({ participantId, documentId: this.#options.document.id, reason })
    this.#close(member, closeCodes.forbidden, code)
  }

  #close(member: RoomMember, code: number, reason: ErrorCode): void {
    member.close(code, reason)
    this.#leave(member)
  }

  #leave(member: RoomMember): void {
    member.leave()
    const { clientId } = member.connection
    if (this.#members.get(clientId) !== member) return
    this.#members.delete(clientId)
    if (!this.#isClosed) this.#presence.remove(clientId)
  }
}
