import type { CaseSummary } from '../../../shared/api/replies.ts'
import { type CaseStatus, caseStatuses } from '../../../shared/domain/vocabulary.ts'

/** Which households are shown. */
export const caseFilters = ['all', 'running', 'waakvlam', 'closed'] as const
export type CaseFilter = (typeof caseFilters)[number]

/** In which order they are shown. */
export const caseOrders = ['changed', 'title', 'status'] as const
export type CaseOrder = (typeof caseOrders)[number]

export type Arrangement = Readonly<{ search: string; filter: CaseFilter; order: CaseOrder }>

/** The households that fit, in the order asked for; equal ones stay in the order of the host. */
export const arrangeCases = (
  cases: readonly CaseSummary[],
  { search, filter, order }: Arrangement,
): readonly CaseSummary[] =>
  cases
    .filter(({ status }) => fitsFilter(status, filter))
    .filter((entry) => fitsSearch(entry, search))
    .toSorted(comparisons[order])

/** How many households a filter holds, whatever is searched for. */
export const countCases = (cases: readonly CaseSummary[], filter: CaseFilter): number =>
  cases.filter(({ status }) => fitsFilter(status, filter)).length

function fitsFilter(status: CaseStatus, filter: CaseFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'running':
      return status !== 'waakvlam' && status !== 'afgesloten'
    case 'waakvlam':
      return status === 'waakvlam'
    case 'closed':
      return status === 'afgesloten'
  }
}

/** Every word must occur somewhere; 'é' is found by 'e', because that is how people type names. */
function fitsSearch({ title, ref, regisseur }: CaseSummary, search: string): boolean {
  const text = toPlain(`${title} ${ref} ${regisseur}`)
  return toPlain(search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

const byTitle = (a: CaseSummary, b: CaseSummary): number => a.title.localeCompare(b.title, 'nl')

const comparisons: Readonly<Record<CaseOrder, (a: CaseSummary, b: CaseSummary) => number>> = {
  changed: (a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt),
  title: byTitle,
  status: (a, b) =>
    caseStatuses.indexOf(a.status) - caseStatuses.indexOf(b.status) || byTitle(a, b),
}
