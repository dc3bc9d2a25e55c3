import { type EscalationOutcome, liftingLevel } from './authority-vocabulary.ts'
import type { EscalationState } from './escalation-state.ts'
import type { PositionState } from './position-state.ts'

/** What keeps a decision from being carried out. */
export type Suspension = Readonly<{
  /** The parties whose view stops it. */
  partyIds: readonly string[]
  /**
   * 'wacht' until the casusautoriteit or someone above answers; the other two are what was answered: the
   * decision is to be replaced or withdrawn, and does not go on as it is.
   */
  state: 'wacht' | 'aanpassen' | 'stoppen'
}>

/**
 * Views on safety or professional standard suspend a decision (domain reference 4.5). Each one is lifted by
 * an answer of level 2 or higher that came after it and says to go on, or by a later record that waiting is
 * itself unsafe (`unsafeRecord`, 0 for none). A view that comes after such a lift suspends again. Among
 * answers the highest level counts, and of that level the newest.
 */
export function toSuspension(
  positions: readonly PositionState[],
  escalations: readonly EscalationState[],
  unsafeRecord: number,
): Suspension | null {
  const held = positions.flatMap((position) => {
    if (!position.isSuspending || unsafeRecord > position.n) return []
    const outcome = readOutcome(escalations, position.n)
    return outcome === 'doorgaan' ? [] : [{ partyId: position.partyId, outcome }]
  })
  if (held.length === 0) return null
  const said = new Set(held.map(({ outcome }) => outcome))
  return {
    partyIds: held.map(({ partyId }) => partyId),
    state: said.has('stoppen') ? 'stoppen' : said.has('aanpassen') ? 'aanpassen' : 'wacht',
  }
}

function readOutcome(
  escalations: readonly EscalationState[],
  after: number,
): EscalationOutcome | null {
  const answers = escalations.flatMap(({ level, answer }) =>
    level !== null && level >= liftingLevel && answer !== null && answer.n > after
      ? [{ level, n: answer.n, outcome: answer.outcome }]
      : [],
  )
  return answers.toSorted((a, b) => a.level - b.level || a.n - b.n).at(-1)?.outcome ?? null
}
