import type { Backed } from './backing-facts.ts'
import type { BackingState } from './backing-state.ts'
import type { DecisionStatus } from './authority-vocabulary.ts'
import { type DecisionTaken, decisionTakenFact } from './decision-facts.ts'
import {
  hasStep,
  isOpenStatus,
  readSteps,
  type TakenStep,
  toDecisionLife,
  toReplacement,
} from './decision-life.ts'
import type { EscalationState } from './escalation-state.ts'
import { readFacts, type ToldFact } from './fact.ts'
import type { MandateState } from './mandate-state.ts'
import { foldPositions, type PositionState } from './position-state.ts'
import { type Suspension, toSuspension } from './suspension.ts'

/** One decision on a day. */
export type DecisionState = Readonly<
  DecisionTaken & {
    n: number
    status: DecisionStatus
    /** Everything that happened to it, oldest first. */
    steps: readonly TakenStep[]
    /** Null until the family heard it. */
    familyInformed: TakenStep | null
    positions: readonly PositionState[]
    /** Affected parties that did not answer. Silence is not a yes. */
    unanswered: DecisionTaken['affected']
    /** Why it may not be carried out; null when it may or is over. Also of one that lapsed while it waited. */
    suspension: Suspension | null
    /** The escalations about it, oldest first. */
    escalations: readonly EscalationState[]
    backing: BackingState
    /** Id of the decision that took its place. */
    replacedBy: string | null
    hasStarted: boolean
    /** The last day of its term, once that passed: what was carried out holds no more either. */
    lapsedOn: string | null
    /** The mandate under it holds no more; the decision does, until its own term ends. */
    isMandateOver: boolean
  }
>

/** What a decision is looked at together with. */
type Around = Readonly<{
  today: string
  mandates: readonly MandateState[]
  escalations: readonly EscalationState[]
  findBacking: (applies: Backed) => BackingState
}>

/** The decisions of a case, in the order in which they were taken. */
export function foldDecisions(
  records: readonly ToldFact[],
  around: Around,
): readonly DecisionState[] {
  const taken = readFacts(records, decisionTakenFact)
  const allSteps = readSteps(records)
  const findPositions = foldPositions(records)
  return taken.map(({ n, body }) => {
    const own = allSteps
      .filter(({ decisionId }) => decisionId === body.id)
      .map(({ step, on, words, n: at }) => ({ n: at, step, on, words }))
    const steps = [...own, ...toReplacement(body.id, taken)].toSorted((a, b) => a.n - b.n)
    const life = toDecisionLife(body, steps, around.today)
    const replacedBy = taken.find(({ body: other }) => other.replaces === body.id)?.body.id ?? null
    const positions = findPositions(body.id)
    return { ...body, n, ...life, ...toShown(body, life, positions, around), positions, replacedBy }
  })
}

function toShown(
  body: DecisionTaken,
  { status, steps }: Readonly<{ status: DecisionStatus; steps: readonly TakenStep[] }>,
  positions: readonly PositionState[],
  { today, mandates, escalations, findBacking }: Around,
) {
  const about = escalations.filter(({ decisionId }) => decisionId === body.id)
  const unsafe = steps.findLast(({ step }) => step === 'waitingUnsafe')
  const isGone = status === 'ingetrokken' || status === 'teruggedraaid'
  const isPast = body.validUntil !== null && today > body.validUntil
  return {
    familyInformed: steps.find(({ step }) => step === 'familyInformed') ?? null,
    unanswered: body.affected.filter(
      ({ partyId }) => !positions.some((position) => position.partyId === partyId),
    ),
    suspension:
      isOpenStatus(status) || status === 'verlopen'
        ? toSuspension(positions, about, unsafe?.n ?? 0)
        : null,
    escalations: about,
    backing: findBacking({ kind: 'decision', id: body.id }),
    hasStarted: hasStep(steps, 'started'),
    lapsedOn: isPast && !isGone ? body.validUntil : null,
    isMandateOver: mandates.some(
      ({ id, status: stands }) => id === body.mandateId && stands !== 'geldig' && stands !== 'komt',
    ),
  }
}
