/**
 * Plain value of every answer type, as it is read from the live document. Half-filled answers fit too:
 * an empty text, or null where nothing is picked yet. What is still missing is for answer-gaps.ts.
 */
import { z } from 'zod'
import {
  certainty,
  costKind,
  effectActor,
  sharedValueId,
  valueRating,
} from '../../domain/reverse-test-vocabulary.ts'
import { lifeDomainId, statementKind } from '../../domain/vocabulary.ts'
import { effectLevel } from './effect-scale.ts'
import { ruleKindId } from './rule-kinds.ts'
import { type AnswerType, decisionForm, needKind } from './vocabulary.ts'

const text = z.string()
/** A calendar day 'YYYY-MM-DD'. */
const day = z.iso.date().nullable()
/** Id of a person, network person or party of the plan of the same case. */
const reference = z.string().min(1).nullable()
const rating = z.int().min(1).max(5).nullable()
const items = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item).readonly() })
/** "There is none" said on purpose: an empty list cannot tell that from "not asked yet". */
const isNone = z.boolean()

/** One schema per answer type. */
export const answerSchemas = {
  longText: z.object({ text }),
  quoteList: items(z.object({ personId: reference, words: text })),
  factList: items(z.object({ text, kind: statementKind, sourceId: reference })),
  /** Which of the fields besides `text` are asked is said by the question's `itemFields`. */
  list: items(
    z.object({
      text,
      personId: reference,
      domainId: lifeDomainId.nullable(),
      saidBySelf: z.boolean(),
    }),
  ).extend({ isNone }),
  needList: items(z.object({ text, need: needKind })),
  /** The id is what effects, costs and the choice of OT-3.7 point at. */
  optionList: items(
    z.object({ id: z.string().min(1), text, byWhom: text, isSmallStep: z.boolean() }),
  ),
  choice: z.object({ choice: z.string().min(1).nullable(), note: text }),
  multiChoice: z.object({ choices: z.array(z.string().min(1)).readonly(), note: text }),
  valueRating: items(
    z.object({ valueId: sharedValueId, rating: valueRating.nullable(), note: text }),
  ),
  /** Cells of one term; the term is the question's. */
  effectMatrix: items(
    z.object({
      optionId: z.string().min(1),
      actor: effectActor,
      level: effectLevel.nullable(),
      sentence: text,
    }),
  ),
  /** `optionId` is null for what does not depend on the option. */
  costList: items(
    z.object({
      optionId: reference,
      kind: costKind,
      text,
      amountEuros: z.int().min(0).nullable(),
      payer: text,
      isEstimate: z.boolean(),
      certainty: certainty.nullable(),
    }),
  ),
  ruleList: items(z.object({ text, kind: ruleKindId.nullable() })).extend({ isNone }),
  /** `referenceId` points at the shipped list (legal-references.ts); null for what was typed. */
  legalRefList: items(
    z.object({ referenceId: reference, law: text, article: text, consultedOn: day, note: text }),
  ),
  tripleRating: z.object({
    geschikt: rating,
    noodzakelijk: rating,
    evenwichtig: rating,
    note: text,
  }),
  decisionRef: z.object({ who: text, form: decisionForm.nullable(), dueOn: day }),
  /** Name and day of who ticked are kept. */
  checklist: z.object({ checked: z.array(z.string().min(1)).readonly(), by: text, on: day }),
  dateText: z.object({ text, on: day }),
} as const satisfies Record<AnswerType, z.ZodType>

/** Plain value of an answer of this type. */
export type AnswerOf<T extends AnswerType> = Readonly<z.output<(typeof answerSchemas)[T]>>
