import type {
  CaseloadArrangement,
  CaseloadDirection,
  CaseloadSort,
} from '../../../shared/domain/caseload.ts'

/** The first time: all households, what asks attention on top. */
export const firstArrangement: CaseloadArrangement = {
  filter: 'all',
  status: null,
  sort: 'attention',
  direction: 'down',
}

/** The way in which each sort is asked for first: most pressing, last changed, and else from a to z. */
const firstDirections: Readonly<Record<CaseloadSort, CaseloadDirection>> = {
  attention: 'down',
  household: 'up',
  status: 'up',
  next: 'up',
  lastContact: 'up',
  changed: 'down',
}

/** Sorted by something else; the same again turns it round. */
export const sortBy = (
  arrangement: CaseloadArrangement,
  sort: CaseloadSort,
): CaseloadArrangement =>
  arrangement.sort === sort
    ? { ...arrangement, direction: arrangement.direction === 'up' ? 'down' : 'up' }
    : { ...arrangement, sort, direction: firstDirections[sort] }

/** Sorted by something in its first direction, as a list of choices asks it. */
export const startSort = (
  arrangement: CaseloadArrangement,
  sort: CaseloadSort,
): CaseloadArrangement => ({ ...arrangement, sort, direction: firstDirections[sort] })

/** Whether two ways of looking are the same. */
export const isSameArrangement = (a: CaseloadArrangement, b: CaseloadArrangement): boolean =>
  a.filter === b.filter && a.status === b.status && a.sort === b.sort && a.direction === b.direction
