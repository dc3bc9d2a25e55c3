import { toErrorShape } from '../../shared/errors/app-error.ts'
import { toCloseCode } from './close-code.ts'
import type { RoomConnection, RoomSession } from './connection.ts'

/**
 * A session for a socket that is already open while its document is still being read. Nothing is answered
 * before that: a client that is told too early "there is nothing here" would take it for the truth.
 * `join` answers null when the socket has left meanwhile, and throws an AppError to refuse it.
 */
export function createWaitingSession(
  connection: RoomConnection,
  join: (hasLeft: () => boolean) => Promise<RoomSession | null>,
): RoomSession {
  const early: Uint8Array[] = []
  let session: RoomSession | null = null
  let isOver = false

  const wait = async (): Promise<void> => {
    connection.pause()
    try {
      session = await join(() => isOver)
      if (session === null) return
      connection.resume()
      for (const frame of early.splice(0)) session.receive(frame)
    } catch (error) {
      const { code } = toErrorShape(error)
      if (!isOver) {
        connection.resume() // a socket that is not read from does not hear the other side's goodbye
        connection.close(toCloseCode(code), code)
      }
      isOver = true
    }
  }
  void wait()

  return {
    receive(frame) {
      if (session !== null) session.receive(frame)
      else if (!isOver) early.push(frame)
    },
    left() {
      isOver = true
      session?.left()
    },
  }
}
