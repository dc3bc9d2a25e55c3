import type { GoalFacts, PlanFacts } from './plan-facts.ts'
import { at, atRow, defineCheck, type Finding, isBlank, toOutcome } from './quality-check.ts'

/** It says whom to call when things go wrong. */
export const whomToCallCheck = defineCheck({
  id: 'whomToCall',
  place: 'relapse',
  check: ({ relapse }) =>
    toOutcome(
      relapse.some(({ kind, text }) => kind === 'wieBellen' && !isBlank(text))
        ? []
        : [at('relapse')],
    ),
})

/** Safety was gone through together. */
export const safetyCheck = defineCheck({
  id: 'safety',
  place: 'safety',
  check: ({ safetyCheckedOn }) => toOutcome(safetyCheckedOn === null ? [at('safety')] : []),
})

/** A day to look back is still to come: of the plan, or of a goal. */
export const evaluationPlannedCheck = defineCheck({
  id: 'evaluationPlanned',
  place: 'evaluations',
  check({ evaluations, goals }, _records, today) {
    const days = [
      ...evaluations.filter(({ state }) => state === 'gepland').map(({ on }) => on),
      ...goals.filter(({ status }) => status === 'open').map(({ evaluateOn }) => evaluateOn),
    ]
    const isPlanned = days.some((day) => day !== null && day >= today)
    return toOutcome(isPlanned ? [] : [at('evaluations')])
  },
})

/** No day to look back went by without saying what became of it. */
export const evaluationOverdueCheck = defineCheck({
  id: 'evaluationOverdue',
  place: 'evaluations',
  check(plan, _records, today) {
    const late = plan.evaluations.filter(
      ({ on, state }) => state === 'gepland' && on !== null && on < today,
    )
    const [first] = late
    return toOutcome([
      ...(first === undefined
        ? []
        : [atRow('evaluations', 'evaluations', first.id, { count: late.length })]),
      ...lateGoals(plan, today),
    ])
  },
})

/** Goals whose day went by and that were not measured since; each finding is one look-back. */
const lateGoals = (plan: PlanFacts, today: string): readonly Finding[] =>
  plan.goals
    .filter((goal) => isLate(goal, plan, today))
    .map(({ id }) => atRow('goals', 'goals', id, { count: 1 }))

const isLate = (
  { id, status, evaluateOn }: GoalFacts,
  { gasScores }: PlanFacts,
  today: string,
): boolean =>
  status === 'open' &&
  evaluateOn !== null &&
  evaluateOn < today &&
  !gasScores.some(
    ({ goalId, on, value }) => goalId === id && value !== null && on !== null && on >= evaluateOn,
  )
