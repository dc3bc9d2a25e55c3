import type { Milliseconds, NewRecord } from './vault-operations.ts'

/** A document without what was removed from it, in place of everything that was kept of it. */
export type PurgedDocument = Readonly<{
  documentId: string
  /** The epoch that `state` was made of; with another one nothing is changed. */
  fromEpoch: string
  /** Last place in the log that `state` holds; when more was kept since, nothing is changed. */
  uptoSeq: number
  epoch: string
  state: Uint8Array
  /** Every version of the document, looked through; when one is missing nothing is changed. */
  versions: readonly Readonly<{ id: string; state: Uint8Array }>[]
  records: readonly NewRecord[]
  at: Milliseconds
}>

/** Removing for good; part of VaultOperations. */
export type PurgeCalls = {
  /**
   * Starts an epoch with this state, rewrites the versions, and erases log, snapshots, figures and search
   * texts of the document, all in one step. When it resolves, the erased bytes are in none of the vault's
   * files, its log included; backups are apart. Throws 'document/not-found' or 'document/other-epoch'.
   */
  purgeDocument(args: PurgedDocument): void
  /** When something was last removed for good; null when nothing ever was. */
  readLastPurge(args: Readonly<Record<string, never>>): Milliseconds | null
}
