import { suspendingViews } from './authority-vocabulary.ts'
import { readFacts, type ToldFact } from './fact.ts'
import { positionAnsweredFact, type PositionTaken, positionTakenFact } from './position-facts.ts'

/** The standing position of one party on a decision. */
export type PositionState = Readonly<
  PositionTaken & {
    n: number
    /** How many earlier answers of this party it corrects. */
    corrected: number
    /** The regisseur's reply to this answer; null while there is none. */
    reply: Readonly<{ n: number; reply: string; on: string }> | null
    /** Of a kind that stops the decision until the casusautoriteit answers. */
    isSuspending: boolean
  }
>

/** The newest position of each party on one decision, in the order in which the parties first answered. */
export function foldPositions(
  records: readonly ToldFact[],
): (decisionId: string) => readonly PositionState[] {
  const taken = readFacts(records, positionTakenFact)
  const replies = readFacts(records, positionAnsweredFact)
  return (decisionId) => {
    const ofDecision = taken.filter(({ body }) => body.decisionId === decisionId)
    const byParty = [...Map.groupBy(ofDecision, ({ body }) => body.partyId).values()]
    return byParty.flatMap((answers) => {
      const newest = answers.at(-1)
      if (newest === undefined) return []
      const { n, body } = newest
      const reply = replies.findLast(
        (fact) =>
          fact.n > n && fact.body.decisionId === decisionId && fact.body.partyId === body.partyId,
      )
      return [
        {
          ...body,
          n,
          corrected: answers.length - 1,
          reply: reply === undefined ? null : { ...reply.body, n: reply.n },
          isSuspending: isSuspending(body),
        },
      ]
    })
  }
}

const isSuspending = ({ position, kind }: PositionTaken): boolean =>
  position !== 'eens' && kind !== null && suspendingViews.includes(kind)
