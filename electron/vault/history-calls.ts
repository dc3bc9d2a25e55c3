import type { VersionReason } from '../../shared/domain/version-reason.ts'
import type { LogRow, Milliseconds, Snapshot } from './vault-operations.ts'

/** A named state of a document. `seq` is its place in the document's log; before the first row it is 0. */
export type VersionRow = Readonly<{
  id: string
  documentId: string
  epoch: string
  seq: number
  /** Counts the adopted versions of a document; null for the others. */
  number: number | null
  name: string
  reason: VersionReason
  /** The moment of which it speaks. */
  at: Milliseconds
  byId: string | null
}>
/** A version with the state it names. */
export type NewVersion = VersionRow & Readonly<{ state: Uint8Array }>

/** What one participant wrote within a few minutes. */
export type WritingSlice = Readonly<{
  participantId: string
  from: Milliseconds
  to: Milliseconds
  uptoSeq: number
  edits: number
}>

/** What the vault knows of a document's past; part of VaultOperations. */
export type HistoryCalls = {
  /** The named versions of a document, oldest first, without their states. */
  listVersions(args: Readonly<{ documentId: string }>): readonly VersionRow[]
  /** One version with its state (its sha256 was checked). Throws 'vault/damaged'. */
  loadVersion(args: Readonly<{ id: string }>): NewVersion | null
  /** Newest sound snapshot that stands for nothing after this place in the log. Throws 'vault/damaged'. */
  findSnapshotBefore(
    args: Readonly<{ documentId: string; epoch: string; uptoSeq: number }>,
  ): Snapshot | null
  /** Log rows after one place up to another, at most `limit`, in order of `seq`. */
  readLogPage(
    args: Readonly<{
      documentId: string
      epoch: string
      afterSeq: number
      uptoSeq: number
      limit: number
    }>,
  ): readonly LogRow[]
  /** Who wrote when, in slices of some minutes, in order of their last row. */
  listWriting(args: Readonly<{ documentId: string; epoch: string }>): readonly WritingSlice[]
}
