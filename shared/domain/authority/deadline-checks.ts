import type { z } from 'zod'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import type { deadlineStart } from './deadline-facts.ts'
import type { DeadlineState } from './deadline-state.ts'

/** Why a term cannot be started; null when it can. One template runs once from one record. */
export const findStartRefusal = (
  given: z.output<typeof deadlineStart>,
  deadlines: readonly DeadlineState[],
  { hasRecord, today }: Readonly<{ hasRecord: boolean; today: string }>,
): AuthorityRefusal | null =>
  firstRefusal([
    [!hasRecord, 'recordUnknown'],
    [given.startsOn !== null && given.startsOn > today, 'dayAhead'],
    [
      deadlines.some(
        ({ template, fromRecord, metOn }) =>
          metOn === null && template === given.template && fromRecord === given.fromRecord,
      ),
      'deadlineRunning',
    ],
  ])

/** Why a term cannot be marked as met; null when it can. */
export const findMetRefusal = (deadline: DeadlineState | undefined): AuthorityRefusal | null =>
  firstRefusal([
    [deadline === undefined, 'deadlineUnknown'],
    [deadline !== undefined && deadline.metOn !== null, 'deadlineMet'],
  ])
