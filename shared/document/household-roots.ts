import { z } from 'zod'
import {
  childLinkKind,
  householdKind,
  livesWhere,
  personSign,
  picture,
  stayArrangement,
  supportDirection,
  supportRing,
  supportState,
  supportStrength,
  tieQuality,
  unionEnd,
  unionKind,
} from '../domain/household-vocabulary.ts'
import { lifeDomainId } from '../domain/vocabulary.ts'
import {
  choice,
  day,
  order,
  partialDay,
  reference,
  root,
  scalar,
  set,
  text,
  whole,
  yesNo,
} from './shape.ts'

const line = () => text(500)
/** Pixels by which a hand moved a sign away from its computed place. */
const shift = () => scalar(z.int().min(-4000).max(4000), 0)

/**
 * The household, the people around it, and what the genogram and ecogram are drawn from (genogram
 * reference, section 9). Facts and feelings apart: relations are facts with dates, ties are one person's
 * view. Derived and never stored: age, half, step and grand words, generation.
 */
export const householdRoots = {
  /** Members of the household, pets included. */
  persons: root('persons', {
    order: order(),
    name: line(),
    role: line(),
    sign: choice(personSign, 'onbekend'),
    born: day(),
    /** In years, where the birth date is not known. */
    age: whole(0, 120),
    died: partialDay(),
    /** When the birth is expected; only for the sign `zwangerschap`. */
    expected: partialDay(),
    livesWhere: choice(livesWhere, 'hier'),
    lives: line(),
    /** The main home; one per person, so that nobody is drawn twice. */
    householdId: reference(),
    isInPlan: scalar(z.boolean(), true),
    /** Doubly outlined: the plan is named after this person, who agrees. */
    isCentral: scalar(z.boolean(), false),
    /** False: in the list only, with the words "niet in de tekening". */
    isDrawn: scalar(z.boolean(), true),
    /** How this person takes part when not at the table (a drawing, a card, 30 minutes). */
    voice: line(),
  }),

  /** Netwerkbijdrage: people around the family, what they contribute, and their own yes. */
  network: root('network', {
    order: order(),
    name: line(),
    relation: line(),
    sign: choice(personSign, 'onbekend'),
    born: day(),
    died: partialDay(),
    householdId: reference(),
    /** True: family, so also a place in the genogram. */
    isDrawn: scalar(z.boolean(), false),
    offers: text(),
    howOften: line(),
    since: day(),
    agreed: yesNo(),
    agreedOn: day(),
    backupId: reference(),
  }),

  /** Two, one or no partners with a line between them; again together is a new union. */
  unions: root('unions', {
    order: order(),
    partnerIds: set(),
    kind: choice(unionKind, 'ouders'),
    since: partialDay(),
    end: scalar(unionEnd.nullable(), null),
    endedOn: partialDay(),
  }),

  /** A child of a union; several per child are allowed (birth and foster). */
  childLinks: root('childLinks', {
    childId: reference(),
    unionId: reference(),
    kind: choice(childLinkKind, 'geboorte'),
    since: partialDay(),
    until: partialDay(),
    /** The same for all children of one birth. */
    twinId: reference(),
    isIdentical: scalar(z.boolean(), false),
  }),

  /** Gezag over a child; there is no default. */
  authorities: root('authorities', {
    childId: reference(),
    holderIds: set(),
    /** A party that is voogd. */
    guardianId: reference(),
    until: day(),
  }),

  /** Homes; never an address. The letter in the picture follows from the order. */
  households: root('households', {
    order: order(),
    title: line(),
    kind: choice(householdKind, 'thuis'),
  }),

  /** A person who also stays in another home. */
  stays: root('stays', {
    personId: reference(),
    householdId: reference(),
    pattern: line(),
    arrangement: choice(stayArrangement, 'zorgregeling'),
  }),

  /** Banden: how one person sees a tie. Several views of one tie are all kept, never averaged. */
  ties: root('ties', {
    oneId: reference(),
    otherId: reference(),
    quality: choice(tieQuality, 'gewoon'),
    seenById: reference(),
    on: day(),
    words: line(),
  }),

  /** Steun: who gives what to whom, as the family experiences it. */
  supports: root('supports', {
    order: order(),
    /** A network person, a party, or null for a place that is still sought. */
    fromId: reference(),
    /** A household, a person, or null for the household of the plan. */
    toId: reference(),
    ring: choice(supportRing, 'informeel'),
    strength: choice(supportStrength, 'gewoon'),
    direction: choice(supportDirection, 'geeft'),
    state: choice(supportState, 'loopt'),
    what: line(),
    domainId: scalar(lifeDomainId.nullable(), null),
    stopsOn: day(),
  }),

  /** Moves by hand, relative to the computed place; the id is the picture and the id of what was moved. */
  nudges: root('nudges', {
    picture: choice(picture, 'genogram'),
    targetId: reference(),
    dx: shift(),
    dy: shift(),
  }),
} as const
