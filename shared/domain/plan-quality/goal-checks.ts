import type { GoalFacts, PlanFacts } from './plan-facts.ts'
import {
  at,
  atRow,
  type CheckOutcome,
  defineCheck,
  type Finding,
  isBlank,
  notApplicable,
  toOutcome,
} from './quality-check.ts'

/** Only what is worked on now or next: a goal for later may stay a title. */
export const isAtHand = ({ status, priority }: GoalFacts): boolean =>
  status === 'open' && (priority === 'nuEerst' || priority === 'daarna')

/** Looks at every goal that `isMeant`; a goal is called by its place among all goals, as on the page. */
function perGoal(
  { goals }: PlanFacts,
  isMeant: (goal: GoalFacts) => boolean,
  isInOrder: (goal: GoalFacts) => boolean,
): CheckOutcome {
  if (!goals.some(isMeant)) return notApplicable
  return toOutcome(
    goals.flatMap((goal, index): readonly Finding[] =>
      isMeant(goal) && !isInOrder(goal)
        ? [atRow('goals', 'goals', goal.id, { number: index + 1 })]
        : [],
    ),
  )
}

/** There is something to work towards. */
export const goalsCheck = defineCheck({
  id: 'goals',
  place: 'goals',
  check: ({ goals }) => toOutcome(goals.length === 0 ? [at('goals')] : []),
})

/** A goal of now or next says for whom it is. */
export const goalForCheck = defineCheck({
  id: 'goalFor',
  place: 'goals',
  check: (plan) => perGoal(plan, isAtHand, ({ forIds }) => forIds.length > 0),
})

/** A goal of now or next has a visible result: its sign, or the step "doel gehaald" in words. */
export const goalResultCheck = defineCheck({
  id: 'goalResult',
  place: 'goals',
  check: (plan) => perGoal(plan, isAtHand, ({ sign, gas0 }) => !isBlank(sign) || !isBlank(gas0)),
})

/** Someone does something for a goal of now or next. */
export const goalOwnerCheck = defineCheck({
  id: 'goalOwner',
  place: 'goals',
  check(plan) {
    const owned = new Set(
      plan.actions.flatMap(({ goalId, ownerId }) => (ownerId === null ? [] : [goalId])),
    )
    return perGoal(plan, isAtHand, ({ id }) => owned.has(id))
  },
})

/** What someone does for a goal of now or next has a day, or comes back by itself. A goal for which nobody does anything is named by `goalOwner`. */
export const goalDateCheck = defineCheck({
  id: 'goalDate',
  place: 'goals',
  check(plan) {
    const dated = new Set(
      plan.actions.flatMap(({ goalId, dueOn, ongoing, repeats }) =>
        dueOn !== null || ongoing || repeats !== 'eenmalig' ? [goalId] : [],
      ),
    )
    const isDone = ({ id }: GoalFacts) => plan.actions.some(({ goalId }) => goalId === id)
    return perGoal(
      plan,
      (goal) => isAtHand(goal) && isDone(goal),
      ({ id }) => dated.has(id),
    )
  },
})

/**
 * A goal of now or next is looked back at: on a day of its own, or at a planned evaluation of the whole
 * plan. Where no day stands at all, `evaluationPlanned` says so once.
 */
export const goalEvaluationCheck = defineCheck({
  id: 'goalEvaluation',
  place: 'goals',
  check(plan, _records, today) {
    const isPlanned = plan.evaluations.some(
      ({ on, state }) => state === 'gepland' && on !== null && on >= today,
    )
    const hasDay = plan.goals.some(({ evaluateOn }) => evaluateOn !== null)
    if (!isPlanned && !hasDay) return notApplicable
    return perGoal(plan, isAtHand, ({ evaluateOn }) => isPlanned || evaluateOn !== null)
  },
})

/** A goal that waits on purpose says why. */
export const notNowReasonCheck = defineCheck({
  id: 'notNowReason',
  place: 'goals',
  check: (plan) =>
    perGoal(
      plan,
      ({ priority, status }) => priority === 'bewustNietNu' && status === 'open',
      ({ priorityReason }) => !isBlank(priorityReason),
    ),
})

/** How many goals can be "now first" before an order is missing (domain reference 3.3: small steps, three at most). */
const mostAtOnce = 3

/** Of several open goals some come first, and not nearly all of them. */
export const prioritiesCheck = defineCheck({
  id: 'priorities',
  place: 'goals',
  check({ goals }) {
    const open = goals.filter(({ status }) => status === 'open')
    if (open.length < 2) return notApplicable
    const count = open.filter(({ priority }) => priority === 'nuEerst').length
    return toOutcome(count === 0 || count > mostAtOnce ? [at('goals', { count })] : [])
  },
})
