import { z } from 'zod'
import {
  checkState,
  itemLead,
  meetingFrame,
  preparationCheckIds,
  screenPlace,
} from '../domain/meeting/meeting-vocabulary.ts'
import { choice, day, order, reference, root, scalar, set, text, whole, yesNo } from './shape.ts'

const line = () => text(500)
const id = () => scalar(z.string().max(64).nullable(), null)

/**
 * One meeting, for everyone at the table: what it is for, the agenda with its notes, drafts of agreements.
 * What had effect (begun, agreed, who was there) is in records. Person and party ids are those of the plan.
 */
export const meetingShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),

  /** The purpose in one sentence, with the family; expectations and frame spoken out (domain reference 6.9, 6.10). */
  frame: root(
    'frame',
    {
      purpose: line(),
      expectations: text(),
      frame: choice(meetingFrame, 'nietBesproken'),
      /** "Dit kan er gebeuren als je nee zegt": must be filled for intensiefVrijwillig. */
      ifNo: text(),
      /** Breaks, childcare, travel: what makes coming possible. */
      practical: text(),
      /** Words read aloud at the end, and what is still open. */
      stillOpen: text(),
      nextOn: day(),
      nextFrom: scalar(z.string().max(5), ''),
      nextPlace: line(),
    },
    'fixed',
  ),

  /** Who is asked to come, and why each one is needed. */
  invitees: root('invitees', {
    order: order(),
    name: line(),
    organisation: line(),
    personId: reference(),
    partyId: reference(),
    why: line(),
    isNeeded: scalar(z.boolean(), true),
    /** Whether this person may decide at the table (mandaat). */
    canDecide: yesNo(),
    /** Where the sharing with this organisation rests on, in words (grondslag). */
    ground: line(),
  }),

  /** Can be skipped, repeated and moved; what came on the table is told by the records. */
  agenda: root('agenda', {
    order: order(),
    title: text(300),
    minutes: whole(0, 240),
    lead: choice(itemLead, 'voorzitter'),
    screen: choice(screenPlace, 'leeg'),
    notes: text(),
  }),

  /** Later, or not here. */
  parking: root('parking', { order: order(), text: line(), itemId: reference() }),

  /** Agreements in the making; a consent round fixes the text. */
  drafts: root('drafts', {
    order: order(),
    text: line(),
    /** Who sees to it: as typed, and the person or party it was found to be. */
    owner: line(),
    ownerId: reference(),
    endsOn: day(),
    ifBroken: line(),
    partyIds: set(),
    /** The agreement that this one takes the place of. */
    amends: id(),
    /** The round in which it was put before the table; null until then. */
    roundId: id(),
    /** Kept as an open point. */
    isOpenPoint: scalar(z.boolean(), false),
  }),

  /** What who cannot come, and every professional, says beforehand: what I do, what I see (fact), what I want to discuss. */
  inputs: root('inputs', {
    order: order(),
    name: line(),
    personId: reference(),
    partyId: reference(),
    does: text(1000),
    sees: text(1000),
    wants: text(1000),
    on: day(),
  }),
} as const

/**
 * The preparation of a meeting, for who leads it: a note on fear or a contact ban must not be read by
 * everyone at the table, so it is a document of its own.
 */
export const meetingPrepShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),
  /** One per point, under its id (V1 to V13). */
  checks: root('checks', { state: choice(checkState, 'open'), note: text(2000) }, 'fixed'),
} as const

/** Ids that only the host makes, per root. */
export const meetingFixedIds: Readonly<Record<string, readonly string[]>> = {
  checks: preparationCheckIds,
}
