import type { CaseSummary } from '../../shared/api/replies.ts'
import type { CaseRow } from '../vault/vault-operations.ts'

/** One line of the caseload. */
export const toCaseSummary = (row: CaseRow): CaseSummary => ({
  ...row,
  createdAt: new Date(row.createdAt).toISOString(),
  changedAt: new Date(row.changedAt).toISOString(),
})

/** The caseload, newest change first; the reference decides between equals. */
export const toCaseSummaries = (rows: readonly CaseRow[]): CaseSummary[] =>
  rows
    .toSorted((a, b) => b.changedAt - a.changedAt || (a.ref < b.ref ? -1 : 1))
    .map((row) => toCaseSummary(row))
