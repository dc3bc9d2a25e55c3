import type { LiveMeeting } from '../../../shared/domain/meeting/live-meeting.ts'
import type { ParticipantRow } from '../../vault/vault-operations.ts'

/** A small value to keep. */
type Setting = Readonly<{ name: string; value: string | null }>

/** What a command about the table needs beside the facts. */
export type TableFacts = Readonly<{
  /** The small things of this case's running meeting; null when none runs. */
  live: LiveMeeting | null
  isOnline(participantId: string): boolean
  /** Who holds this laptop; at no table by itself, and so at every one. */
  owner: ParticipantRow | null
  /** How `live` is kept; null: the meeting ended, and its guests are still to go. */
  toSettings(live: LiveMeeting | null): readonly Setting[]
}>
