import { z } from 'zod'
import {
  actionStatus,
  conflictKind,
  gasLevel,
  goalStatus,
  lifeDomainId,
  lifeDomainState,
  planOrigin,
  priority,
  relapseKind,
  statementKind,
} from '../domain/vocabulary.ts'
import { choice, day, order, reference, root, scalar, set, text, whole, yesNo } from './shape.ts'

/** Id of the one entity of a root that holds a single thing (perspective, safety, closing, meta). */
export const singleId = 'main'

const line = () => text(500)

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

  /** Members of the household. */
  persons: root('persons', {
    order: order(),
    name: line(),
    role: line(),
    born: day(),
    lives: line(),
    /** How this person takes part when not at the table (a drawing, a card, 30 minutes). */
    voice: line(),
  }),

  /** Netwerkbijdrage: people around the family, what they contribute, and their own yes. */
  network: root('network', {
    order: order(),
    name: line(),
    relation: line(),
    offers: text(),
    howOften: line(),
    since: day(),
    agreed: yesNo(),
    backupId: reference(),
  }),

  /** Partijenkaart: organisations with a person, a law and a purpose. */
  parties: root('parties', {
    order: order(),
    name: line(),
    /** Id from the party catalogue (gemWmo, school, ggz, ...). */
    kind: scalar(z.string().max(64), 'anders'),
    worker: line(),
    law: scalar(z.string().max(64).nullable(), null),
    purpose: text(),
    since: day(),
    ownPlan: yesNo(),
    conformsToPlan: yesNo(),
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
    /** "Dat merken we doordat": the visible sign. */
    sign: text(),
    forIds: set(),
    domainId: scalar(lifeDomainId.nullable(), null),
    priority: choice(priority, 'nuEerst'),
    /** Why this order; asked for bewustNietNu. */
    priorityReason: line(),
    status: choice(goalStatus, 'open'),
    evaluateOn: day(),
    gasMinus3: line(),
    gasMinus2: line(),
    gasMinus1: line(),
    gas0: line(),
    gasPlus1: line(),
    gasPlus2: line(),
  }),

  /** Werkdoelen: small steps that show quick results. At most three active per person is a warning, not a lock. */
  workingGoals: root('workingGoals', {
    order: order(),
    goalId: reference(),
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
    status: choice(actionStatus, 'open'),
    result: text(),
    blockedBy: line(),
  }),

  /** Afspraken in the making. What is agreed becomes a record; here people only draft. */
  agreementDrafts: root('agreementDrafts', {
    order: order(),
    text: text(),
    partyIds: set(),
    startsOn: day(),
    endsOn: day(),
    ifBroken: text(),
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
    state: choice(z.enum(['gepland', 'gehouden', 'verplaatst', 'overgeslagen']), 'gepland'),
  }),

  /** Afronding: what is left, who keeps the waakvlam, the way back. */
  closing: root(
    'closing',
    { left: text(), keeperId: reference(), rhythm: line(), returnPath: text() },
    'fixed',
  ),
} as const
