import { z } from 'zod'
import {
  actionRepeat,
  actionStatus,
  conflictKind,
  evaluationState,
  gasLevel,
  goalStatus,
  lifeDomainId,
  lifeDomainState,
  planOrigin,
  priority,
  relapseKind,
  secrecyRegime,
  statementKind,
} from '../domain/vocabulary.ts'
import { householdRoots } from './household-roots.ts'
import { remarkRoots } from './remark-roots.ts'
import { choice, day, order, reference, root, scalar, set, text, whole, yesNo } from './shape.ts'

/** Id of the one entity of a root that holds a single thing (perspective, safety, closing, meta). */
export const singleId = 'main'

const line = () => text(500)
/** What an entity came from, such as the outcome of a reverse test: kind and id. */
const sourceRef = () => scalar(z.string().max(160).nullable(), null)

/** The household plan (domain: structure of the plan). Own words and grades of the family are in family-shape.ts. */
export const planShape = {
  meta: root(
    'meta',
    {
      schemaVersion: scalar(z.int().min(1), 1),
      origin: choice(planOrigin, 'samenOpgesteld'),
    },
    'host',
  ),

  /** Stip op de horizon: where the family wants to be in about a year, in its own words. */
  perspective: root('perspective', { text: text(), writtenOn: day() }, 'fixed'),

  ...householdRoots,

  /** Partijenkaart: organisations with a person, a law and a purpose. */
  parties: root('parties', {
    order: order(),
    name: line(),
    /** Id from the party catalogue (gemWmo, school, ggz, ...). */
    kind: scalar(z.string().max(64), 'anders'),
    worker: line(),
    /** Phone or mail of the worker, and who stands in. */
    contact: line(),
    deputy: line(),
    /** Null: what the catalogue says of this kind. */
    secrecy: scalar(secrecyRegime.nullable(), null),
    law: scalar(z.string().max(64).nullable(), null),
    purpose: text(),
    since: day(),
    ownPlan: yesNo(),
    note: text(),
  }),

  strengths: root('strengths', { order: order(), text: text(), aboutId: reference() }),

  concerns: root('concerns', {
    order: order(),
    text: text(),
    kind: choice(statementKind, 'mening'),
    /** Who says so. */
    sourceId: reference(),
    aboutId: reference(),
    domainId: scalar(lifeDomainId.nullable(), null),
    /** What is done about it, or why nothing is. */
    goalId: reference(),
    noGoalReason: line(),
    solvedOn: day(),
  }),

  /** The 14 leefgebieden, one entity each, under the id of the life domain. */
  domains: root(
    'domains',
    {
      state: choice(lifeDomainState, 'nietBesproken'),
      /** Why recording this is necessary for the plan. */
      necessity: line(),
      /** Who carries this now, in percent each. */
      carriedBySelf: whole(0, 100),
      carriedByNetwork: whole(0, 100),
      carriedByProfessional: whole(0, 100),
    },
    'fixed',
  ),

  /** What the team sees, 1 (acute problematiek) to 5 (volledig zelfredzaam), per person or whole household. */
  ratings: root('ratings', {
    domainId: choice(lifeDomainId, 'veiligheid'),
    personId: reference(),
    on: day(),
    value: whole(1, 5),
    reason: line(),
  }),

  /** Doelen: a long-term goal in the family's words, with the six steps of its GAS scale. */
  goals: root('goals', {
    order: order(),
    title: text(),
    /** The family's wish that this goal came from, in its own words. */
    wish: line(),
    /** "Dat merken we doordat": the visible sign. */
    sign: text(),
    forIds: set(),
    domainId: scalar(lifeDomainId.nullable(), null),
    priority: choice(priority, 'nuEerst'),
    /** Why this order; asked for bewustNietNu. */
    priorityReason: line(),
    status: choice(goalStatus, 'open'),
    evaluateOn: day(),
    /** The one thing that the GAS levels measure. */
    gasVariable: line(),
    gasMinus3: line(),
    gasMinus2: line(),
    gasMinus1: line(),
    gas0: line(),
    gasPlus1: line(),
    gasPlus2: line(),
    sourceRef: sourceRef(),
  }),

  /** Werkdoelen: small steps that show quick results. At most three active per person is a warning, not a lock. */
  workingGoals: root('workingGoals', {
    order: order(),
    goalId: reference(),
    /** For whom; null: everyone the goal is for. */
    forId: reference(),
    title: text(),
    status: choice(goalStatus, 'open'),
    evaluateOn: day(),
  }),

  gasScores: root('gasScores', {
    goalId: reference(),
    on: day(),
    value: scalar(gasLevel.nullable(), null),
    note: line(),
  }),

  actions: root('actions', {
    order: order(),
    goalId: reference(),
    what: text(),
    /** A person, network person or party. */
    ownerId: reference(),
    dueOn: day(),
    ongoing: scalar(z.boolean(), false),
    repeats: choice(actionRepeat, 'eenmalig'),
    /** When a repeating action was last done. */
    lastDoneOn: day(),
    status: choice(actionStatus, 'open'),
    result: text(),
    blockedBy: line(),
    /** The action that must be done first. */
    blockedById: reference(),
    sourceRef: sourceRef(),
  }),

  /** Afspraken in the making. What is agreed becomes a record; here people only draft. */
  agreementDrafts: root('agreementDrafts', {
    order: order(),
    text: text(),
    partyIds: set(),
    startsOn: day(),
    endsOn: day(),
    ifBroken: text(),
    sourceRef: sourceRef(),
  }),

  /** Botsingen: parties or rules working against each other, with an owner. */
  conflicts: root('conflicts', {
    order: order(),
    betweenIds: set(),
    kind: choice(conflictKind, 'dubbelWerk'),
    effect: text(),
    ownerId: reference(),
    dueOn: day(),
    solution: text(),
    solvedOn: day(),
    sourceRef: sourceRef(),
  }),

  safety: root(
    'safety',
    { checkedOn: day(), contactBan: yesNo(), safetyRoute: yesNo(), note: text() },
    'fixed',
  ),
  safetyConditions: root('safetyConditions', { order: order(), text: text() }),
  /** 0 = it will certainly go wrong again, 10 = we can let go of the worries. */
  safetyScores: root('safetyScores', { on: day(), value: whole(0, 10) }),

  /** Als het misgaat: early signs, what we do, whom to call. */
  relapse: root('relapse', { order: order(), kind: choice(relapseKind, 'signaal'), text: line() }),

  evaluations: root('evaluations', {
    order: order(),
    on: day(),
    form: line(),
    outcome: text(),
    state: choice(evaluationState, 'gepland'),
    /** Why it was moved or skipped. */
    reason: line(),
  }),

  /** Afronding: what is left, who keeps the waakvlam, the way back. */
  closing: root(
    'closing',
    { left: text(), keeperId: reference(), rhythm: line(), returnPath: text() },
    'fixed',
  ),

  ...remarkRoots,
} as const
