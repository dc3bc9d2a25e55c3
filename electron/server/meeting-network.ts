import type { NetworkState } from '../../shared/api/replies.ts'
import type { GuestEntrance } from '../gate/invite-link.ts'

/** The table's opening to the network, as the routes see it. */
export type MeetingNetwork = Readonly<{
  state(): NetworkState
  /** Where an invite made now should lead: the network while open, else this laptop itself. */
  entrance(): GuestEntrance
  /** Throws 'host/address-unavailable'. Opening on another address closes the first. */
  open(input: Readonly<{ address: string; browserGuests: boolean }>): Promise<NetworkState>
  close(): Promise<NetworkState>
}>
