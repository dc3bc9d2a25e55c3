import { z } from 'zod'
import { sharedValueIds } from '../domain/reverse-test-vocabulary.ts'
import { lifeDomainId } from '../domain/vocabulary.ts'
import * as words from '../domain/reverse-test-vocabulary.ts'
import { choice, day, order, reference, root, scalar, set, text, whole } from './shape.ts'

const line = () => text(500)
const picked = () => scalar(z.string().max(64).nullable(), null)

/**
 * One Omgekeerde Toets about one issue (kwestie). Questions, help and option lists are content
 * (shared/content/reverse-test); here is only what people answered. What has one place exists from the
 * start (`answers`, `values`, `balance`, `outcome`), so that two people cannot begin it twice.
 */
export const reverseTestShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),

  /** The issue in a few words, and why the legal step was opened before the effects had content. */
  matter: root('matter', { title: line(), legalReason: text(), legalOpenedOn: day() }, 'fixed'),

  /** One per question, under its id with a dash for the dot (OT-0-1). Which fields count follows from its type. */
  answers: root(
    'answers',
    {
      text: text(),
      /** One option of the question. */
      picked: picked(),
      /** Several options of the question. */
      pickedIds: set(),
      on: day(),
      /** "There is none", said on purpose; an empty list cannot tell that from "not asked yet". */
      isNone: scalar(z.boolean(), false),
      /** Who decides (4.6), who checked with a second pair of eyes (5.5). */
      name: line(),
    },
    'fixed',
  ),

  /** Rows of the questions that ask for a list: facts, needs, what the network can do, rules in the way. */
  rows: root('rows', {
    order: order(),
    questionId: scalar(z.string().max(16), ''),
    text: text(),
    /** Kind of the row where the question has kinds (fact, necessary, kind of rule, life domain). */
    kind: picked(),
    /** From whom it comes, or which child it is about: an id of the plan. */
    personId: reference(),
    domainId: scalar(lifeDomainId.nullable(), null),
    /** The child said so itself. */
    saidBySelf: scalar(z.boolean(), false),
    /** What this row became elsewhere: a clash in the plan, a signal to policy. */
    becameRef: scalar(z.string().max(160).nullable(), null),
  }),

  /** Solutions; at least two, one of them a small step. */
  options: root('options', {
    order: order(),
    title: line(),
    byWhom: line(),
    isSmallStep: scalar(z.boolean(), false),
    /** "Then what": the line per term. */
    thenShort: text(),
    thenLong: text(),
  }),

  /**
   * One effect of one option for one actor in one term. All cells of an option are made in the transaction
   * that makes the option, under the ids of `toEffectId`: nobody can make a cell twice, so no words are lost.
   */
  effects: root('effects', {
    optionId: reference(),
    actor: choice(words.effectActor, 'inwoner'),
    term: choice(words.effectTerm, 'kort'),
    value: whole(-2, 2),
    text: text(2000),
  }),

  /** Per shared value: stronger, neutral or chafing, with the words to it. */
  values: root(
    'values',
    { rating: scalar(words.valueRating.nullable(), null), text: text() },
    'fixed',
  ),

  costs: root('costs', {
    order: order(),
    what: line(),
    kind: choice(words.costKind, 'kosten'),
    euros: whole(0, 100_000_000),
    isEstimate: scalar(z.boolean(), true),
    payer: line(),
    /** Null: does not depend on the option. */
    optionId: reference(),
    certainty: scalar(words.certainty.nullable(), null),
  }),

  /** Articles, by-laws and policy rules that make it possible. */
  legalRefs: root('legalRefs', {
    order: order(),
    /** An entry of the shipped or the municipality's own list; null for what was typed. */
    referenceId: reference(),
    law: line(),
    article: line(),
    text: text(),
    consultedOn: day(),
  }),

  /** Geschikt, noodzakelijk, evenwichtig (ECLI:NL:RVS:2022:285): 1 to 5 each, with words. */
  balance: root(
    'balance',
    { suitable: whole(1, 5), necessary: whole(1, 5), balanced: whole(1, 5), text: text() },
    'fixed',
  ),

  /** Question 3.7 and 3.8: what was chosen and why, or that careful search found nothing. */
  outcome: root(
    'outcome',
    {
      kind: choice(words.testOutcome, 'open'),
      optionId: reference(),
      motive: text(),
      /** What the family reads when no solution was found. */
      familyExplanation: text(),
      firstStep: text(),
      firstStepOn: day(),
    },
    'fixed',
  ),
} as const

/** The family's own words in a test: only the family writes here (shared/access). Ids are those of the plan. */
export const reverseTestVoiceShape = {
  meta: root('meta', { schemaVersion: scalar(z.int().min(1), 1) }, 'host'),

  /** Literal words at a question, with speaker and date. */
  testWords: root('testWords', {
    order: order(),
    questionId: scalar(z.string().max(16), ''),
    personId: reference(),
    text: text(),
    on: day(),
  }),

  /** Question 5.4, by each family member: do you recognise yourself in this? */
  recognitions: root('recognitions', {
    personId: reference(),
    answer: scalar(words.recognition.nullable(), null),
    missing: text(),
    on: day(),
  }),
} as const

/** Ids that only the host makes, per root. */
export const reverseTestFixedIds: Readonly<Record<string, readonly string[]>> = {
  answers: words.reverseTestAnswerIds,
  values: sharedValueIds,
}
