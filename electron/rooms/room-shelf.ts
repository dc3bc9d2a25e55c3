import { closeCodes } from '../../shared/document/sync-messages.ts'
import type { Clock } from './clock.ts'
import type { RoomSession } from './connection.ts'
import type { Room } from './room.ts'

/** The rooms that are open. One room per document, also when many ask for it at once. */
export type RoomShelf = Readonly<{
  /** The room of a document, loaded when needed. Rejects as `open` does, and the next call tries again. */
  borrow(documentId: string): Promise<Room>
  find(documentId: string): Room | null
  rooms(): readonly Room[]
  /** Watches a session, so that a room that nobody uses is put away after a while. */
  follow(documentId: string, session: RoomSession): RoomSession
  /**
   * Puts these rooms away, does the work, and lets nobody in before it is done: for what writes to a
   * document's log without its room. Connections are told to come back, and then find what was written.
   */
  whileAway<T>(documentIds: readonly string[], work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}>

/** `keepIdleMs` after the last one left, a room is written to a snapshot and freed. */
export function createRoomShelf(
  clock: Clock,
  keepIdleMs: number,
  open: (documentId: string, onBroken: () => void) => Promise<Room>,
): RoomShelf {
  const rooms = new Map<string, Room>()
  const opening = new Map<string, Promise<Room>>()
  const leaving = new Map<string, () => void>()
  const away = new Map<string, Promise<void>>()

  const drop = (documentId: string, room: Room): void => {
    if (rooms.get(documentId) !== room) return
    rooms.delete(documentId)
    room.close(closeCodes.restarting, 'host/restarting')
  }

  const load = async (documentId: string): Promise<Room> => {
    try {
      const room: Room = await open(documentId, () => drop(documentId, room))
      rooms.set(documentId, room)
      putAwayLater(documentId)
      return room
    } finally {
      opening.delete(documentId)
    }
  }

  const putAwayLater = (documentId: string): void => {
    leaving.get(documentId)?.()
    const cancel = clock.after(keepIdleMs, () => void putAway(documentId))
    leaving.set(documentId, cancel)
  }

  /** Stays on the shelf while its snapshot is written: whoever comes meanwhile gets this very room. */
  const putAway = async (documentId: string): Promise<void> => {
    leaving.delete(documentId)
    const room = rooms.get(documentId)
    if (room === undefined || !room.isIdle) return
    await room.settle()
    // Someone may have come, and even gone again, while the snapshot was written.
    if (room.isIdle && !leaving.has(documentId)) drop(documentId, room)
  }

  /** Keeps what is under way before the room goes. */
  const empty = async (documentId: string): Promise<void> => {
    await opening.get(documentId)?.catch(() => null)
    const room = rooms.get(documentId)
    if (room === undefined) return
    room.stopReceiving()
    await room.settle()
    drop(documentId, room)
  }

  return {
    async borrow(documentId) {
      const isBack = away.get(documentId)
      if (isBack !== undefined) await isBack
      const room = rooms.get(documentId)
      if (room !== undefined) {
        putAwayLater(documentId)
        return room
      }
      const promise = opening.get(documentId) ?? load(documentId)
      opening.set(documentId, promise)
      return promise
    },
    find: (documentId) => rooms.get(documentId) ?? null,
    rooms: () => [...rooms.values()],
    follow: (documentId, session) => ({
      receive: session.receive,
      left() {
        session.left()
        putAwayLater(documentId)
      },
    }),
    async whileAway(documentIds, work) {
      const done = Promise.withResolvers<void>()
      for (const documentId of documentIds) away.set(documentId, done.promise)
      try {
        await Promise.all(documentIds.map(empty))
        return await work()
      } finally {
        for (const documentId of documentIds) away.delete(documentId)
        done.resolve()
      }
    },
    async close() {
      for (const cancel of leaving.values()) cancel()
      await Promise.allSettled(opening.values())
      await Promise.all(
        [...rooms].map(async ([documentId, room]) => {
          room.stopReceiving()
          await room.settle()
          drop(documentId, room)
        }),
      )
    },
  }
}
