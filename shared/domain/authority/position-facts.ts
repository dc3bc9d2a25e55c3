import { z } from 'zod'
import { partyPosition, viewKind } from './authority-vocabulary.ts'
import { day, given, partyId, saidBy, saidByAsGiven, shortId, words } from './fact.ts'

/** What a page sends of a party's position on a decision. */
export const positionGiven = z.object({
  decisionId: shortId,
  partyId,
  position: partyPosition,
  /** The kind of the deviating view (afwijkend standpunt); null when the party agrees. */
  kind: viewKind.nullable(),
  view: words(5000),
  /** What the party would need to agree. */
  needs: words(5000),
  ...saidByAsGiven,
  on: day.optional(),
})

/**
 * An affected party said what it does with a decision. Once per decision: a second answer is a correction.
 * `shownRecord` and `shownHash` name the decision's record as it stands in the chain, which is what was shown.
 */
export const positionTakenFact = {
  type: 'position.taken',
  body: positionGiven.extend({
    party: given(500),
    ...saidBy,
    on: day,
    shownRecord: z.int().nullable(),
    shownHash: z.string().max(64),
  }),
} as const
export type PositionTaken = z.output<typeof positionTakenFact.body>

/** What a page sends of the regisseur's reply. */
export const positionReply = z.object({ decisionId: shortId, partyId, reply: given(5000) })

/** The regisseur replied to a deviating view. */
export const positionAnsweredFact = {
  type: 'position.answered',
  body: positionReply.extend({ on: day }),
} as const
