import type {
  GoalStatus,
  LifeDomainId,
  LifeDomainState,
  Priority,
  RelapseKind,
} from './vocabulary.ts'

type Day = string | null
type OfPerson = Readonly<{ personId: string | null }>

/** What the gaps are looked for in: the plan, and the family's own document where the reader may see it. */
export type PlanForGaps = Readonly<{
  perspective: string
  persons: readonly Readonly<{ id: string; name: string }>[]
  goals: readonly GoalForGaps[]
  actions: readonly Readonly<{
    goalId: string | null
    ownerId: string | null
    dueOn: Day
    ongoing: boolean
  }>[]
  conflicts: readonly Readonly<{ id: string; ownerId: string | null; solvedOn: Day }>[]
  network: readonly Readonly<{ id: string; name: string; agreed: boolean | null }>[]
  domains: readonly Readonly<{ id: string; state: LifeDomainState; necessity: string }>[]
  relapse: readonly Readonly<{ kind: RelapseKind; text: string }>[]
  evaluations: readonly Readonly<{ on: Day; state: string }>[]
  safetyCheckedOn: Day
  /** Null when this reader may not open the family's own document: then nothing is said about it. */
  family: Readonly<{
    ownWords: readonly (OfPerson & Readonly<{ text: string }>)[]
    grades: readonly (OfPerson & Readonly<{ now: number | null }>)[]
  }> | null
}>

/** A goal as far as its gaps go. */
export type GoalForGaps = Readonly<{
  id: string
  sign: string
  gas0: string
  forIds: readonly string[]
  priority: Priority
  priorityReason: string
  status: GoalStatus
  evaluateOn: Day
}>

/** Part of the plan page to which a remark leads; the id of its heading there. */
export type PlanPlace =
  | 'perspective'
  | 'domains'
  | 'goals'
  | 'conflicts'
  | 'network'
  | 'relapse'
  | 'safety'
  | 'evaluations'

/** One remark: a sentence by key, what it is about, and where it leads. `entityId` narrows the place. */
export type PlanGap = Readonly<{
  kind: GapKind
  place: PlanPlace
  entityId: string | null
  values: Readonly<{
    number?: number
    count?: number
    names?: readonly string[]
    domainId?: LifeDomainId
  }>
}>

/** Sentences for what is not there yet. */
export type GapKind =
  | 'perspective'
  | 'ownWords'
  | 'grades'
  | 'goals'
  | 'goalFor'
  | 'goalSign'
  | 'goalAction'
  | 'notNowReason'
  | 'domainNecessity'
  | 'openConflicts'
  | 'conflictOwner'
  | 'networkYes'
  | 'whomToCall'
  | 'evaluation'
  | 'safety'

/** Sentences for what is there; shown below the gaps, so that the list does not only ask. */
export type PresentKind = 'ownWords' | 'goalAction' | 'goalSign' | 'whomToCall' | 'evaluation'

/** What the plan still misses and what it has, in reading order. Never a score: open is allowed. */
export type PlanGaps = Readonly<{ missing: readonly PlanGap[]; present: readonly PresentKind[] }>

/** Looks for what the plan still misses. `today` ('YYYY-MM-DD') tells which evaluations are to come. */
export function findPlanGaps(plan: PlanForGaps, today: string): PlanGaps {
  const missing = [
    ...voiceGaps(plan),
    ...domainGaps(plan),
    ...goalGaps(plan),
    ...conflictGaps(plan),
    ...networkGaps(plan),
    ...laterGaps(plan, today),
  ]
  return { missing, present: findPresent(plan, missing) }
}

const gap = (
  kind: GapKind,
  place: PlanPlace,
  values: PlanGap['values'] = {},
  entityId: string | null = null,
): PlanGap => ({ kind, place, values, entityId })

function voiceGaps({ perspective, persons, family }: PlanForGaps): readonly PlanGap[] {
  const gaps = isBlank(perspective) ? [gap('perspective', 'perspective')] : []
  if (family === null) return gaps
  const spoke = new Set(family.ownWords.flatMap((w) => (isBlank(w.text) ? [] : [w.personId])))
  const graded = new Set(family.grades.flatMap((g) => (g.now === null ? [] : [g.personId])))
  const without = (ids: ReadonlySet<string | null>) =>
    persons.flatMap(({ id, name }) => (ids.has(id) || isBlank(name) ? [] : [name]))
  const [silent, ungraded] = [without(spoke), without(graded)]
  return [
    ...gaps,
    ...(silent.length > 0 ? [gap('ownWords', 'perspective', namesOf(silent))] : []),
    ...(ungraded.length > 0 ? [gap('grades', 'domains', namesOf(ungraded))] : []),
  ]
}

/** Recording a life domain needs a reason why the plan needs it; "not at issue" needs none (AP 2018). */
const domainGaps = ({ domains }: PlanForGaps): readonly PlanGap[] =>
  domains.flatMap(({ id, state, necessity }) =>
    state === 'aanDeOrde' && isBlank(necessity)
      ? // Safe: entities of this root exist only under the ids of the life domains.
        [gap('domainNecessity', 'domains', { domainId: id as LifeDomainId }, id)]
      : [],
  )

/** Only what is worked on now or next: a goal for later may stay a title. */
const isAtHand = ({ status, priority }: GoalForGaps): boolean =>
  status === 'open' && (priority === 'nuEerst' || priority === 'daarna')

function goalGaps({ goals, actions }: PlanForGaps): readonly PlanGap[] {
  if (goals.length === 0) return [gap('goals', 'goals')]
  const withAction = new Set(
    actions
      .filter(({ ownerId, dueOn, ongoing }) => ownerId !== null && (dueOn !== null || ongoing))
      .map(({ goalId }) => goalId),
  )
  return goals.flatMap((goal, index) => {
    const at = (kind: GapKind) => gap(kind, 'goals', { number: index + 1 }, goal.id)
    if (goal.priority === 'bewustNietNu')
      return isBlank(goal.priorityReason) ? [at('notNowReason')] : []
    if (!isAtHand(goal)) return []
    return [
      ...(goal.forIds.length === 0 ? [at('goalFor')] : []),
      ...(isBlank(goal.sign) && isBlank(goal.gas0) ? [at('goalSign')] : []),
      ...(withAction.has(goal.id) ? [] : [at('goalAction')]),
    ]
  })
}

function conflictGaps({ conflicts }: PlanForGaps): readonly PlanGap[] {
  const open = conflicts.filter(({ solvedOn }) => solvedOn === null)
  const first = open[0]
  if (first === undefined) return []
  const ownerless = open.filter(({ ownerId }) => ownerId === null)
  return [
    gap('openConflicts', 'conflicts', { count: open.length }, first.id),
    ...(ownerless[0] === undefined
      ? []
      : [gap('conflictOwner', 'conflicts', { count: ownerless.length }, ownerless[0].id)]),
  ]
}

function networkGaps({ network }: PlanForGaps): readonly PlanGap[] {
  const asked = network.filter(({ agreed, name }) => agreed === null && !isBlank(name))
  const first = asked[0]
  return first === undefined
    ? []
    : [gap('networkYes', 'network', namesOf(asked.map(({ name }) => name)), first.id)]
}

function laterGaps(plan: PlanForGaps, today: string): readonly PlanGap[] {
  const mayCall = plan.relapse.some(({ kind, text }) => kind === 'wieBellen' && !isBlank(text))
  const days = [
    ...plan.evaluations.filter(({ state }) => state === 'gepland').map(({ on }) => on),
    ...plan.goals.filter(({ status }) => status === 'open').map(({ evaluateOn }) => evaluateOn),
  ]
  const looksBack = days.some((day) => day !== null && day >= today)
  return [
    ...(mayCall ? [] : [gap('whomToCall', 'relapse')]),
    ...(plan.safetyCheckedOn === null ? [gap('safety', 'safety')] : []),
    ...(looksBack ? [] : [gap('evaluation', 'evaluations')]),
  ]
}

function findPresent(plan: PlanForGaps, missing: readonly PlanGap[]): readonly PresentKind[] {
  const isMissing = (kind: GapKind) => missing.some((found) => found.kind === kind)
  const hasGoals = plan.goals.some(isAtHand)
  const has: Readonly<Record<PresentKind, boolean>> = {
    ownWords: plan.family !== null && plan.persons.length > 0 && !isMissing('ownWords'),
    goalAction: hasGoals && !isMissing('goalAction'),
    goalSign: hasGoals && !isMissing('goalSign'),
    whomToCall: !isMissing('whomToCall'),
    evaluation: !isMissing('evaluation'),
  }
  return presentOrder.filter((kind) => has[kind])
}

const presentOrder: readonly PresentKind[] = [
  'ownWords',
  'goalAction',
  'goalSign',
  'whomToCall',
  'evaluation',
]

const isBlank = (text: string): boolean => text.trim() === ''
const namesOf = (names: readonly string[]): PlanGap['values'] => ({ names, count: names.length })
