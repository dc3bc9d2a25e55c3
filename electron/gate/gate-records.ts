import type { InviteRow, NewRecord, ParticipantRow } from '../vault/vault-operations.ts'

/** What can happen to someone who joined. */
export type EntryChange = 'admitted' | 'refused' | 'revoked' | 'left'

/**
 * The records that belong to what the gate does, written in the same step. The desk makes them; the gate
 * only knows that they must be there, so that nobody comes in without a trace.
 */
export type GateRecords = Readonly<{
  inviteCreated(invite: InviteRow, byId: string): readonly NewRecord[]
  inviteWithdrawn(invite: InviteRow, byId: string, at: number): readonly NewRecord[]
  joined(participant: ParticipantRow, inviteId: string): readonly NewRecord[]
  changed(
    participant: ParticipantRow,
    change: EntryChange,
    byId: string,
    at: number,
  ): readonly NewRecord[]
}>
