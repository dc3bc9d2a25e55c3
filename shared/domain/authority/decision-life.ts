import type { DecisionStatus } from './authority-vocabulary.ts'
import {
  type DecisionStep,
  decisionSteps,
  type DecisionTaken,
  toStepFact,
} from './decision-facts.ts'
import { readFacts, type ReadFact, type ToldFact } from './fact.ts'

/** A step as it was recorded. */
export type TakenStep = Readonly<{ n: number; step: DecisionStep; on: string; words: string }>

/** What each step makes of a decision; a step that is not named under a status cannot be taken there. */
export const stepsFrom: Readonly<
  Record<DecisionStatus, Readonly<Partial<Record<DecisionStep, DecisionStatus>>>>
> = {
  genomen: {
    familyInformed: 'genomen',
    waitingUnsafe: 'genomen',
    started: 'inUitvoering',
    notCarriedOut: 'nietUitgevoerd',
    withdrawn: 'ingetrokken',
  },
  inUitvoering: {
    waitingUnsafe: 'inUitvoering',
    carriedOut: 'uitgevoerd',
    notCarriedOut: 'nietUitgevoerd',
    withdrawn: 'ingetrokken',
    reverted: 'teruggedraaid',
  },
  uitgevoerd: { reverted: 'teruggedraaid' },
  nietUitgevoerd: {},
  ingetrokken: {},
  verlopen: {},
  teruggedraaid: {},
}

/** A decision that still waits or is being carried out. */
export const isOpenStatus = (status: DecisionStatus): boolean =>
  status === 'genomen' || status === 'inUitvoering'

/** Where a decision stands after what happened to it. */
export type DecisionLife = Readonly<{ status: DecisionStatus; steps: readonly TakenStep[] }>

/** All steps of all decisions, oldest first. */
export const readSteps = (
  records: readonly ToldFact[],
): readonly (TakenStep & Readonly<{ decisionId: string }>)[] =>
  decisionSteps
    .flatMap((step) =>
      readFacts(records, toStepFact(step)).map(({ n, body }) => ({ ...body, n, step })),
    )
    .toSorted((a, b) => a.n - b.n)

/**
 * Lives a decision through to a day. Steps that could not be taken are left out: a record of elsewhere
 * cannot bring a decision to where its rules do not let it come.
 */
export function toDecisionLife(
  { validUntil }: Pick<DecisionTaken, 'validUntil'>,
  steps: readonly TakenStep[],
  today: string,
): DecisionLife {
  let status: DecisionStatus = 'genomen'
  const taken: TakenStep[] = []
  for (const step of steps) {
    const next: DecisionStatus | undefined = stepsFrom[status][step.step]
    const isLate = isOpenStatus(status) && isAfter(step.on, validUntil)
    const isUntold = step.step === 'started' && !hasStep(taken, 'familyInformed')
    if (next === undefined || isLate || isUntold) continue
    status = next
    taken.push(step)
  }
  const hasLapsed = isOpenStatus(status) && isAfter(today, validUntil)
  return { status: hasLapsed ? 'verlopen' : status, steps: taken }
}

/** Whether a step was taken. */
export const hasStep = (steps: readonly TakenStep[], step: DecisionStep): boolean =>
  steps.some((taken) => taken.step === step)

const isAfter = (day: string, end: string | null): boolean => end !== null && day > end

/** The decision that takes the place of another withdraws it: that record is the step. */
export const toReplacement = (
  id: string,
  decisions: readonly ReadFact<DecisionTaken>[],
): readonly TakenStep[] =>
  decisions
    .filter(({ body }) => body.replaces === id)
    .map(({ n, body }) => ({ n, step: 'withdrawn', on: body.on, words: '' }))
