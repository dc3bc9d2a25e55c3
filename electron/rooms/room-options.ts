import type { DocumentRow, Vault } from '../vault/vault-operations.ts'
import type { Clock } from './clock.ts'
import type { Refusal } from './connection.ts'
import type { LoadedState } from './load-document.ts'

/** What a room is made with: its document as loaded, and what it needs of the rest of the host. */
export type RoomOptions = Readonly<{
  document: DocumentRow
  loaded: LoadedState
  vault: Pick<Vault, 'call'>
  clock: Clock
  onRefused(refusal: Refusal): void
  /** The document passed the size at which the regisseur is warned; once per room. */
  onLarge(documentId: string): void
  /** The live document can no longer be trusted: this room must be dropped and loaded anew. */
  onBroken(): void
}>
