import type { CaseRow, Milliseconds } from './vault-operations.ts'

/** What a case file holds beside what is here; counts of edits, facts, versions and documents. */
export type CaseFileOutlook = Readonly<{
  row: CaseRow
  exportedAt: Milliseconds
  /** The same case is here already. */
  isHere: boolean
  /** What the file would add. */
  added: Readonly<{ edits: number; records: number; versions: number; documents: number }>
  /** What is here and not in the file; it stays. */
  kept: Readonly<{ edits: number; records: number }>
}>

/** What the vault does with a case as a file; part of VaultOperations, and each one atomic step as all of those. */
export type CaseFileCalls = {
  /**
   * Everything of one case as the content of a case file (shared/domain/case-file.ts), as bytes. Appends the
   * record first, with how many came before it and a hash over theirs: what is not logged does not leave.
   * Throws 'request/not-found'.
   */
  exportCaseFile(
    args: Readonly<{ caseId: string; fileId: string; byId: string; at: Milliseconds }>,
  ): Uint8Array
  /** What bringing in a case file would do here. Throws 'transfer/newer', 'transfer/damaged' or 'transfer/diverged'. */
  lookAtCaseFile(args: Readonly<{ content: Uint8Array; at: Milliseconds }>): CaseFileOutlook
  /**
   * Brings in a case file: as a new case, or added to the same case that is here already. Nothing that is
   * here is changed or removed. Throws as `lookAtCaseFile`.
   */
  importCaseFile(
    args: Readonly<{
      content: Uint8Array
      byId: string
      at: Milliseconds
      /** Who holds the case from now on, and its reference here when that of the file is taken. */
      regisseur: string
      ref: string
    }>,
  ): Readonly<{ caseId: string }>
}
