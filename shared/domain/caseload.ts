import { z } from 'zod'
import { caseStatus } from './vocabulary.ts'

/** Which households of the caseload are shown, beside a status. */
export const caseloadFilters = ['all', 'attention', 'mine'] as const
export const caseloadFilter = z.enum(caseloadFilters)
export type CaseloadFilter = z.output<typeof caseloadFilter>

/** What the caseload can be sorted by; each is a column. */
export const caseloadSorts = [
  'attention',
  'household',
  'status',
  'next',
  'lastContact',
  'changed',
] as const
export const caseloadSort = z.enum(caseloadSorts)
export type CaseloadSort = z.output<typeof caseloadSort>

export const caseloadDirection = z.enum(['up', 'down'])
export type CaseloadDirection = z.output<typeof caseloadDirection>

/** How someone looks at the caseload. What was searched for is no part of it: that leaves no trace. */
export const caseloadArrangement = z.object({
  filter: caseloadFilter,
  status: caseStatus.nullable(),
  sort: caseloadSort,
  direction: caseloadDirection,
})
export type CaseloadArrangement = Readonly<z.output<typeof caseloadArrangement>>

/** Kinds that put a household under "vraagt aandacht", most pressing first. */
const pressing = [
  'deadlinesDue',
  'answersOverdue',
  'evaluationsDue',
  'actionsOverdue',
  'agreementsEnded',
  'agreementsEnding',
  'goalsDue',
  'openConflicts',
] as const

/** What asks attention in a household, most pressing first. The last three tell, and do not press. */
export const attentionKinds = [...pressing, 'afterCare', 'turns18', 'nothingPlanned'] as const
export const attentionKind = z.enum(attentionKinds)
export type AttentionKind = z.output<typeof attentionKind>

/** Kinds that put a household under "vraagt aandacht". */
export const pressingKinds: ReadonlySet<AttentionKind> = new Set<AttentionKind>(pressing)
