import type { z } from 'zod'
import { countWorkingDays } from '../../util/working-days.ts'
import { type EscalationLevel, escalationLevels } from './authority-vocabulary.ts'
import {
  escalationAnsweredFact,
  escalationClosedFact,
  escalationOpenedFact,
} from './escalation-facts.ts'
import { readFacts, type ToldFact } from './fact.ts'

/** One escalation on a day. */
export type EscalationState = Readonly<
  z.output<typeof escalationOpenedFact.body> & {
    n: number
    status: 'open' | 'beantwoord' | 'gesloten'
    answer: Readonly<z.output<typeof escalationAnsweredFact.body> & { n: number }> | null
    closed: Readonly<{ on: string; why: string }> | null
    /** Open, and the last day for an answer has passed. */
    isOverdue: boolean
    /** Working days left until the last day, 0 on and after it; null when there is no last day or it is not open. */
    workingDaysLeft: number | null
    /** The rung above; null on the highest one and on a side route. */
    nextLevel: EscalationLevel | null
  }
>

/** The escalations of a case, in the order in which they were opened. */
export function foldEscalations(
  records: readonly ToldFact[],
  today: string,
): readonly EscalationState[] {
  const answers = readFacts(records, escalationAnsweredFact)
  const closings = readFacts(records, escalationClosedFact)
  return readFacts(records, escalationOpenedFact).map(({ n, body }) => {
    const isOf = (fact: Readonly<{ body: Readonly<{ escalationId: string }> }>): boolean =>
      fact.body.escalationId === body.id
    const closing = closings.find(isOf)
    const answer = answers.find(isOf)
    const status = closing !== undefined ? 'gesloten' : answer !== undefined ? 'beantwoord' : 'open'
    const isOpen = status === 'open'
    return {
      ...body,
      n,
      status,
      answer: answer === undefined ? null : { ...answer.body, n: answer.n },
      closed: closing === undefined ? null : { on: closing.body.on, why: closing.body.why },
      isOverdue: isOpen && body.dueOn !== null && body.dueOn < today,
      workingDaysLeft: isOpen && body.dueOn !== null ? countWorkingDays(today, body.dueOn) : null,
      nextLevel: escalationLevels.find((level) => level === (body.level ?? Infinity) + 1) ?? null,
    }
  })
}
