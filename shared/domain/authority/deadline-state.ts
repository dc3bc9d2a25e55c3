import type { z } from 'zod'
import { deadlineMetFact, deadlineStartedFact } from './deadline-facts.ts'
import { readFacts, type ToldFact } from './fact.ts'

/** One running or met term on a day. */
export type DeadlineState = Readonly<
  z.output<typeof deadlineStartedFact.body> & {
    n: number
    /** Null while it was not met. */
    metOn: string | null
    isOverdue: boolean
  }
>

/** The terms of a case, in the order in which they started. */
export function foldDeadlines(
  records: readonly ToldFact[],
  today: string,
): readonly DeadlineState[] {
  const met = readFacts(records, deadlineMetFact)
  return readFacts(records, deadlineStartedFact).map(({ n, body }) => {
    const metOn = met.find((fact) => fact.body.deadlineId === body.id)?.body.on ?? null
    return { ...body, n, metOn, isOverdue: metOn === null && body.dueOn < today }
  })
}
