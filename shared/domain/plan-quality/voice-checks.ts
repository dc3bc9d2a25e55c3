import { hasSay } from '../plan-voices.ts'
import type { PlanFacts } from './plan-facts.ts'
import {
  at,
  atRow,
  defineCheck,
  isBlank,
  named,
  notApplicable,
  toBeginning,
  toOutcome,
} from './quality-check.ts'
import { toFirstName } from '../to-first-name.ts'

const namesWithout = (plan: PlanFacts, heardIds: ReadonlySet<string | null>): readonly string[] =>
  plan.persons.flatMap((person) =>
    !hasSay(person) || heardIds.has(person.id) ? [] : [toFirstName(person.name)],
  )

/** The point on the horizon, in the family's words. */
export const perspectiveCheck = defineCheck({
  id: 'perspective',
  place: 'perspective',
  check: ({ perspective }) => toOutcome(isBlank(perspective) ? [at('perspective')] : []),
})

/** Every member has own words in the plan, or it says how that person takes part (a drawing, a card). */
export const everyoneHeardCheck = defineCheck({
  id: 'everyoneHeard',
  place: 'perspective',
  check(plan) {
    if (plan.family === null || !plan.persons.some(hasSay)) return notApplicable
    const heard = new Set([
      ...plan.family.ownWords.flatMap(({ personId, text }) => (isBlank(text) ? [] : [personId])),
      ...plan.persons.flatMap(({ id, voice }) => (isBlank(voice) ? [] : [id])),
    ])
    const silent = namesWithout(plan, heard)
    return toOutcome(silent.length === 0 ? [] : [at('perspective', named(silent))])
  },
})

/** Every member gave an own grade. Members too young for grades are named too: open is allowed. */
export const ownGradesCheck = defineCheck({
  id: 'ownGrades',
  place: 'domains',
  check(plan) {
    if (plan.family === null || !plan.persons.some(hasSay)) return notApplicable
    const graded = new Set(
      plan.family.grades.flatMap(({ personId, now }) => (now === null ? [] : [personId])),
    )
    const without = namesWithout(plan, graded)
    return toOutcome(without.length === 0 ? [] : [at('domains', named(without))])
  },
})

/** Every worry that is not over has a goal that is still there, or a reason why it has none. */
export const concernAnsweredCheck = defineCheck({
  id: 'concernAnswered',
  place: 'statements',
  check({ concerns, goals }) {
    const active = concerns.filter(({ solvedOn, text }) => solvedOn === null && !isBlank(text))
    if (active.length === 0) return notApplicable
    const goalIds = new Set(goals.map(({ id }) => id))
    const open = active.filter(
      ({ goalId, noGoalReason }) =>
        (goalId === null || !goalIds.has(goalId)) && isBlank(noGoalReason),
    )
    return toOutcome(
      open.map(({ id, text }) => atRow('statements', 'concerns', id, { text: toBeginning(text) })),
    )
  },
})
