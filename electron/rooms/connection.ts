import type { Right } from '../../shared/access/access-matrix.ts'
import type { Role } from '../../shared/domain/role.ts'
import type { ErrorCode } from '../../shared/errors/app-error.ts'

/** What the host knows of a participant and puts under their caret; never taken from the client. */
export type PresenceUser = Readonly<{
  participantId: string
  name: string
  colour: number
  role: Role
}>

/** One socket on one document, as the server room hands it over. The room knows nothing of HTTP. */
export type RoomConnection = Readonly<{
  participantId: string
  /** The Yjs client id of the `client.<id>` subprotocol; it must have been issued by `openDocument`. */
  clientId: number
  /** True when the client offered the subprotocol with acknowledgements. */
  wantsAck: boolean
  presenceUser: PresenceUser
  /** Looked up on every frame, so it must be cheap and up to date: role, phase and revocation decide. */
  rightNow(): Right
  send(frame: Uint8Array): void
  /** `code` is one of `closeCodes`. After this call nothing is sent any more. */
  close(code: number, reason: ErrorCode): void
  /** Bytes handed to `send` that have not left the process (`bufferedAmount`). */
  bufferedBytes(): number
  /** Stops and restarts reading from the socket: a sender above its rate waits, and loses nothing. */
  pause(): void
  resume(): void
}>

/** What the server room calls for a connected socket. */
export type RoomSession = Readonly<{
  /** Every binary message, in order. Frames that come before the document is loaded wait for it. */
  receive(frame: Uint8Array): void
  /** Once, when the socket has closed, by whichever side. */
  left(): void
}>

/** A refused frame, for the regisseur's notice: who and what kind, never content. */
export type Refusal = Readonly<{ participantId: string; documentId: string; reason: string }>
