import { type AuthorityRefusal, firstRefusal } from './authority-refusal.ts'
import { isOpenStatus, stepsFrom } from './decision-life.ts'
import type { DecisionDraft, DecisionStep } from './decision-facts.ts'
import type { DecisionState } from './decision-state.ts'
import { toDefaultEnd } from './decision-term.ts'
import type { AuthorityState } from './fold-authority.ts'
import { coversScope, type MandateState } from './mandate-state.ts'

/**
 * Why a decision cannot be taken on this day, in the order in which a form asks; null when it can. What
 * makes authority impossible comes first: then only escalating (opschalen) is left.
 */
export function findDecisionRefusal(
  draft: DecisionDraft,
  state: AuthorityState,
  today: string,
): AuthorityRefusal | null {
  return (
    findReachRefusal(draft, state) ??
    firstRefusal([
      [draft.triedOn === null || draft.triedHow === '', 'attemptMissing'],
      [draft.triedOn !== null && draft.triedOn > today, 'dayAhead'],
      [draft.reason === '', 'reasonMissing'],
      [draft.effectsFamily === '', 'effectsMissing'],
      [draft.affected.length === 0, 'partyMissing'],
      [draft.reverseTestId === null && draft.whyNoReverseTest === '', 'reverseTestMissing'],
      [draft.executor === '', 'executorMissing'],
      [draft.textPlain === '', 'plainTextMissing'],
    ]) ??
    findTermRefusal(draft, today) ??
    findMeanwhileRefusal(draft, state)
  )
}

/** Why authority cannot reach this at all; null when it can. With a reason here only escalating is offered. */
export function findReachRefusal(
  draft: Pick<DecisionDraft, 'touches' | 'mandateId' | 'scopeIds' | 'budgetEur' | 'replaces'>,
  state: AuthorityState,
): AuthorityRefusal | null {
  const mandate = state.mandates.find(({ id }) => id === draft.mandateId)
  if (draft.touches.length > 0) return 'outOfReach'
  if (mandate === undefined) return 'mandateUnknown'
  return firstRefusal([
    [mandate.status !== 'geldig', 'mandateOver'],
    [draft.scopeIds.length === 0, 'scopeMissing'],
    [!coversScope(mandate, draft.scopeIds), 'mandateNotCovering'],
    [!hasBudget(draft, mandate, state.decisions), 'budgetExceeded'],
  ])
}

/** What is left counts for all decisions under one mandate together; one that never began costs nothing. */
function hasBudget(
  { budgetEur, replaces }: Pick<DecisionDraft, 'budgetEur' | 'replaces'>,
  mandate: MandateState,
  decisions: readonly DecisionState[],
): boolean {
  if (budgetEur === null || budgetEur === 0) return true
  if (mandate.budgetLimitEur === null) return false
  const used = decisions
    .filter(({ mandateId }) => mandateId === mandate.id)
    .filter(({ id, status, hasStarted }) => hasStarted || (status === 'genomen' && id !== replaces))
    .reduce((sum, decision) => sum + (decision.budgetEur ?? 0), 0)
  return used + budgetEur <= mandate.budgetLimitEur
}

function findTermRefusal(draft: DecisionDraft, today: string): AuthorityRefusal | null {
  const defaultEnd = toDefaultEnd(draft.startsOn)
  const end = draft.validUntil ?? defaultEnd
  const isOutside = (day: string | null): boolean =>
    day !== null && (day < draft.startsOn || day > end)
  return firstRefusal([
    [draft.startsOn < today, 'dayPast'],
    [end < draft.startsOn, 'termBackwards'],
    [end > defaultEnd && draft.whyLonger === '', 'termReasonMissing'],
    [isOutside(draft.deadline) || isOutside(draft.reviewOn), 'deadlineOutsideTerm'],
  ])
}

/** Two regisseurs at once: who did not see the decision before it looks again first. */
function findMeanwhileRefusal(
  { lastKnownNumber, replaces }: DecisionDraft,
  { decisions }: AuthorityState,
): AuthorityRefusal | null {
  const replaced = decisions.find(({ id }) => id === replaces)
  return firstRefusal([
    [toLastNumber(decisions) !== lastKnownNumber, 'decisionMeanwhile'],
    [replaces !== null && replaced === undefined, 'decisionUnknown'],
    [replaced !== undefined && !isOpenStatus(replaced.status), 'decisionClosed'],
  ])
}

/** The number of the last decision; 0 when there is none. A form remembers it from when it was opened. */
export const toLastNumber = (decisions: readonly Pick<DecisionState, 'number'>[]): number =>
  Math.max(0, ...decisions.map(({ number }) => number))

/** Steps after which the decision goes on; these wait while it is suspended. */
const forward: readonly DecisionStep[] = ['started', 'carriedOut']
/** Steps that say why. */
const explained: readonly DecisionStep[] = [
  'notCarriedOut',
  'withdrawn',
  'reverted',
  'waitingUnsafe',
]

/**
 * Why a step of a decision cannot be taken; null when it can. `on` is the day on which it happened.
 * The family hears a decision before anyone starts on it (domain reference 4.5).
 */
export function findStepRefusal(
  step: DecisionStep,
  decision: DecisionState | undefined,
  given: Readonly<{ on: string; words: string }>,
): AuthorityRefusal | null {
  if (decision === undefined) return 'decisionUnknown'
  const { status, suspension, familyInformed, validUntil } = decision
  const isLate =
    validUntil !== null && (isOpenStatus(status) || status === 'verlopen') && given.on > validUntil
  // Written down after the term, of a day within it: judged as the decision stood on that day.
  const from = status === 'verlopen' ? (decision.hasStarted ? 'inUitvoering' : 'genomen') : status
  return firstRefusal([
    [isLate, 'decisionLapsed'],
    [step === 'familyInformed' && familyInformed !== null, 'familyTold'],
    [stepsFrom[from][step] === undefined, 'decisionStep'],
    [given.on < toLastDay(decision), 'dayBefore'],
    [step === 'started' && familyInformed === null, 'familyFirst'],
    [step === 'waitingUnsafe' && suspension === null, 'notSuspended'],
    [forward.includes(step) && suspension !== null, 'decisionSuspended'],
    [step === 'familyInformed' && given.words === '', 'plainTextMissing'],
    [explained.includes(step) && given.words === '', 'reasonMissing'],
  ])
}

/** What happened to a decision happened in the order of its records. */
const toLastDay = ({ on, steps }: DecisionState): string => steps.at(-1)?.on ?? on
