import type { z } from 'zod'
import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import { isOpenStatus } from './decision-life.ts'
import type { DecisionState } from './decision-state.ts'
import type { positionGiven } from './position-facts.ts'

/** Why a party's position cannot be recorded; null when it can. A deviating view says what, why and what would help. */
export function findPositionRefusal(
  given: z.output<typeof positionGiven>,
  decision: DecisionState | undefined,
): AuthorityRefusal | null {
  if (decision === undefined) return 'decisionUnknown'
  const deviates = given.position !== 'eens'
  return firstRefusal([
    [decision.status === 'verlopen', 'decisionLapsed'],
    [!isOpenStatus(decision.status), 'decisionClosed'],
    [!decision.affected.some(({ partyId }) => partyId === given.partyId), 'partyNotAffected'],
    [deviates && (given.kind === null || given.view === ''), 'viewMissing'],
    [deviates && given.needs === '', 'needsMissing'],
  ])
}

/** Why the regisseur cannot reply to a party; null when there is a deviating view to reply to. */
export function findReplyRefusal(
  partyId: string,
  decision: DecisionState | undefined,
): AuthorityRefusal | null {
  const position = decision?.positions.find((taken) => taken.partyId === partyId)
  return firstRefusal([
    [decision === undefined, 'decisionUnknown'],
    [position === undefined || position.position === 'eens', 'nothingToAnswer'],
  ])
}
