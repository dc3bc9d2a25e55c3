import type { PlanLead, PlanPosition } from '../case-life.ts'
import type { PersonSign } from '../household-vocabulary.ts'
import type { GoalStatus, LifeDomainState, Priority, RelapseKind } from '../vocabulary.ts'

type Day = string | null

/** A goal as far as the checks go. */
export type GoalFacts = Readonly<{
  id: string
  title: string
  sign: string
  gas0: string
  forIds: readonly string[]
  domainId: string | null
  priority: Priority
  priorityReason: string
  status: GoalStatus
  evaluateOn: Day
}>

/** A member of the household as far as the checks go. */
export type PersonFacts = Readonly<{
  id: string
  name: string
  sign: PersonSign
  died: string | null
  isInPlan: boolean
  /** How this person takes part when not at the table. */
  voice: string
}>

/** The plan as the checks read it, in display order; the entities of the live document fit as they are. */
export type PlanFacts = Readonly<{
  perspective: string
  persons: readonly PersonFacts[]
  parties: readonly Readonly<{ id: string; name: string; worker: string }>[]
  network: readonly Readonly<{
    id: string
    name: string
    offers: string
    agreed: boolean | null
  }>[]
  concerns: readonly Readonly<{
    id: string
    text: string
    goalId: string | null
    noGoalReason: string
    solvedOn: Day
  }>[]
  domains: readonly Readonly<{ id: string; state: LifeDomainState; necessity: string }>[]
  goals: readonly GoalFacts[]
  workingGoals: readonly Readonly<{ id: string; goalId: string | null; title: string }>[]
  gasScores: readonly Readonly<{ goalId: string | null; on: Day; value: number | null }>[]
  actions: readonly Readonly<{
    id: string
    goalId: string | null
    what: string
    ownerId: string | null
    dueOn: Day
    ongoing: boolean
    repeats: string
  }>[]
  conflicts: readonly Readonly<{ id: string; ownerId: string | null; solvedOn: Day }>[]
  relapse: readonly Readonly<{ kind: RelapseKind; text: string }>[]
  evaluations: readonly Readonly<{ id: string; on: Day; state: string }>[]
  safetyCheckedOn: Day
  /** Null when this reader may not open the family's own document: then nothing is said about it. */
  family: Readonly<{
    ownWords: readonly Readonly<{ personId: string | null; text: string }>[]
    grades: readonly Readonly<{ personId: string | null; now: number | null }>[]
  }> | null
}>

/** What was recorded, as far as the checks go. */
export type RecordFacts = Readonly<{
  /** Name of the regisseur of the case; '' when not known. */
  regisseur: string
  /** Answers of parties, oldest first. */
  answers: readonly Readonly<{ partyId: string; leads: PlanLead; regisseur: string }>[]
  /** The positions of the latest adoption; null while the plan was never adopted. */
  positions: readonly Readonly<{ id: string; position: PlanPosition }>[] | null
}>

/** What is known when nothing was recorded yet. */
export const noRecords: RecordFacts = { regisseur: '', answers: [], positions: null }
