import { closeCodes } from '../../shared/document/sync-messages.ts'
import { AppError, type ErrorCode } from '../../shared/errors/app-error.ts'
import type { Vault } from '../vault/vault-operations.ts'
import { afterDelay, type Clock } from './clock.ts'
import type { Refusal, RoomConnection, RoomSession } from './connection.ts'
import { issueClientId } from './issue-client-id.ts'
import { openRoom } from './open-room.ts'
import { createRoomShelf } from './room-shelf.ts'
import { createWaitingSession } from './waiting-session.ts'

/** What the rooms need of their host. */
export type RoomsOptions = Readonly<{
  vault: Pick<Vault, 'call'>
  /** The host's clock in milliseconds. */
  now(): number
  /** A random whole number from 0 to 2^32 - 1. */
  randomClientId(): number
  /** Timers; those of the process when left out. */
  after?: Clock['after']
  /** A frame was refused and its sender disconnected: who and what kind, for the regisseur's notice. */
  onRefused?(refusal: Refusal): void
  /** A document grew past the size at which it should be looked at; it still takes edits. */
  onLarge?(documentId: string): void
}>

/** Counts, for measuring; no ids and no names. */
export type RoomsStats = Readonly<{
  openDocuments: number
  connections: number
  pendingUpdates: number
  refusedFrames: number
}>

/** All live documents of an open vault. */
export type Rooms = Readonly<{
  /**
   * Issues the Yjs client id under which one connection writes, and keeps for good whose it is. Throws
   * AppError 'document/not-found', 'version/document-newer', 'host/restarting' or a storage code.
   * The caller has checked that the participant may open the document.
   */
  openDocument(
    participantId: string,
    documentId: string,
  ): Promise<Readonly<{ clientId: number; epoch: string }>>
  /** Lets a socket in. Answers at once; frames that come before the document is loaded wait for it. */
  connect(documentId: string, connection: RoomConnection): RoomSession
  /** Closes every connection of a participant (4410) before it returns. The gate must refuse the next ones. */
  revokeParticipant(participantId: string): void
  /** Looks at everybody's right again, after a change of phase or role. */
  refreshRights(): void
  /** Participants with a live connection to any document, or to this one. */
  listOnline(documentId?: string): ReadonlySet<string>
  /**
   * Closes these documents (4503: come back), does the work and opens them again: for what is written to
   * their logs without them. Nobody gets in while it runs; what was under way is kept first.
   */
  whileAway<T>(documentIds: readonly string[], work: () => Promise<T>): Promise<T>
  stats(): RoomsStats
  /** Takes no more, keeps what is under way, writes snapshots, and closes every connection (4503). */
  close(): Promise<void>
}>

const beatEveryMs = 5_000
/** A document costs memory, and opening it again some milliseconds: ten minutes outlast any reconnect. */
const keepIdleMs = 10 * 60_000

/** Starts without documents: each is loaded when it is first opened, and shared by all who open it. */
export function createRooms(options: RoomsOptions): Rooms {
  const clock: Clock = { now: options.now, after: options.after ?? afterDelay }
  const shelf = createRoomShelf(clock, keepIdleMs, async (documentId, onBroken) =>
    openRoom(documentId, {
      vault: options.vault,
      clock,
      randomClientId: options.randomClientId,
      onRefused: (refusal) => {
        refusedFrames += 1
        options.onRefused?.(refusal)
      },
      onLarge: (id) => options.onLarge?.(id),
      onBroken,
    }),
  )
  let refusedFrames = 0
  let stopBeating = beatLater()
  let isClosing = false

  function beatLater(): () => void {
    return clock.after(beatEveryMs, () => {
      for (const room of shelf.rooms()) for (const member of room.members) member.beat()
      stopBeating = beatLater()
    })
  }

  return {
    async openDocument(participantId, documentId) {
      if (isClosing) throw new AppError('host/restarting')
      const room = await shelf.borrow(documentId)
      const { epoch } = room
      const { vault, randomClientId, now } = options
      const clientId = await issueClientId(
        { vault, randomClientId, isKnown: (drawn) => room.knowsClient(drawn) },
        { documentId, epoch, participantId, at: now() },
      )
      return { clientId, epoch }
    },
    connect: (documentId, connection) =>
      createWaitingSession(connection, async (hasLeft) => {
        if (isClosing) throw new AppError('host/restarting')
        const room = await shelf.borrow(documentId)
        const issued = await options.vault.call('findClientId', {
          documentId,
          clientId: connection.clientId,
        })
        // From here on without waiting: nothing may come between the last look and the joining.
        if (hasLeft()) return null
        if (isClosing || shelf.find(documentId) !== room) throw new AppError('host/restarting')
        checkAdmission(connection, issued, room.epoch)
        return shelf.follow(documentId, room.join(connection))
      }),
    revokeParticipant(participantId) {
      const isMeant = (connection: RoomConnection): boolean =>
        connection.participantId === participantId
      for (const room of shelf.rooms()) room.closeWhere(isMeant, closeCodes.ended, 'access/revoked')
    },
    refreshRights() {
      const isMeant = ({ rightNow }: RoomConnection): boolean => rightNow() === 'none'
      for (const room of shelf.rooms())
        room.closeWhere(isMeant, closeCodes.forbidden, 'access/forbidden')
    },
    listOnline(documentId) {
      const rooms = documentId === undefined ? shelf.rooms() : [shelf.find(documentId)]
      const members = rooms.flatMap((room) => [...(room?.members ?? [])])
      return new Set(members.map(({ connection }) => connection.participantId))
    },
    whileAway: shelf.whileAway,
    stats() {
      const rooms = shelf.rooms()
      return {
        openDocuments: rooms.length,
        connections: rooms.reduce((sum, room) => sum + [...room.members].length, 0),
        pendingUpdates: rooms.reduce((sum, room) => sum + room.pendingUpdates, 0),
        refusedFrames,
      }
    },
    async close() {
      isClosing = true
      stopBeating()
      await shelf.close()
    },
  }
}

/** Throws the reason for which this connection may not join. */
function checkAdmission(
  { participantId, rightNow }: RoomConnection,
  issued: Readonly<{ participantId: string; epoch: string }> | null,
  epoch: string,
): void {
  let code: ErrorCode | null = null
  if (issued !== null && issued.participantId !== participantId) code = 'access/forbidden'
  else if (rightNow() === 'none') code = 'access/forbidden'
  else if (issued?.epoch !== epoch) code = 'document/other-epoch'
  if (code !== null) throw new AppError(code)
}
