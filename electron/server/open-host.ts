import type { LiveMeetings } from '../desk/meeting/live-meetings.ts'
import type { Gate } from '../gate/gate.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Vault } from '../vault/vault-operations.ts'
import type { CaseloadProjector } from '../views/caseload-projector.ts'
import type { HostIdentity } from '../views/people.ts'
import type { SocketRefusal } from './socket-refusal.ts'

/** Everything that exists only while a vault is open. The server room reads it anew on every request. */
export type OpenHost = Readonly<{
  vault: Vault
  gate: Gate
  rooms: Rooms
  /** The small things of the meetings that run. */
  meetings: LiveMeetings
  /** Keeps caseload and search in step with what is written. */
  projector: CaseloadProjector
  identity: HostIdentity
  /** How often the guard stopped something from this participant since the vault was opened. */
  refusedFrames(participantId: string): number
  /** Opened by recovery key: the passphrase may be replaced without the old one. */
  openedByRecoveryKey: boolean
  /** Why everything is being closed, once it is; rooms only know that they end. */
  ending(): SocketRefusal | null
}>
