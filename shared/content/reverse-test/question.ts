/**
 * What a question of the reverse test is. Texts are our own wording; the method is that of Stimulansz.
 * Source: domain reference 1.5.
 */
import { z } from 'zod'
import { effectTerm } from '../../domain/reverse-test-vocabulary.ts'
import { bilingual } from '../bilingual.ts'
import { questionOption } from './option-lists.ts'
import { questionId } from './reverse-test-answers.ts'
import { sourceMark } from './sources.ts'
import { answerer } from './vocabulary.ts'

/**
 * When an empty answer is a gap. 'ifMinors' = children live in the household; 'ifSolution' = an option was
 * chosen, so not with the outcome "geen oplossing gevonden".
 */
export const requiredWhen = z.enum(['always', 'ifMinors', 'ifSolution', 'never'])

/** A good and a poor answer to learn from, with what makes the poor one poor. Invented, never of a case. */
export const answerExample = z.object({ good: bilingual, poor: bilingual, why: bilingual })

/** What a line of a list asks besides its text. */
export const listItemField = z.enum(['person', 'child', 'lifeDomain', 'saidBySelf'])

const base = z.object({
  id: questionId,
  text: bilingual,
  help: bilingual,
  who: z.array(answerer).min(1).readonly(),
  required: requiredWhen,
  example: answerExample.optional(),
  ...sourceMark.shape,
})
const options = z.array(questionOption).min(1).readonly()

/** One question; its type decides what else it carries. */
export const reverseTestQuestion = z.discriminatedUnion('type', [
  base.extend({ type: z.literal('longText'), maxWords: z.int().positive().optional() }),
  base.extend({
    type: z.literal([
      'quoteList',
      'factList',
      'needList',
      'valueRating',
      'costList',
      'legalRefList',
      'tripleRating',
      'decisionRef',
    ]),
  }),
  base.extend({
    type: z.literal('list'),
    itemFields: z.array(listItemField).readonly(),
    /** How "there is none" is said; absent where none is no answer. */
    noneLabel: bilingual.optional(),
  }),
  base.extend({ type: z.literal('ruleList'), noneLabel: bilingual }),
  base.extend({
    type: z.literal('optionList'),
    minItems: z.int().positive(),
    needsSmallStep: z.boolean(),
  }),
  base.extend({
    type: z.literal('choice'),
    options,
    /** Also choose from the options found in OT-1.5, before the options here. */
    withFoundOptions: z.boolean(),
    noteLabel: bilingual,
    /** Without a note the answer is incomplete. */
    noteNeeded: z.boolean(),
  }),
  base.extend({ type: z.literal('multiChoice'), options, noteLabel: bilingual }),
  base.extend({ type: z.literal('effectMatrix'), term: effectTerm }),
  base.extend({
    type: z.literal('checklist'),
    options,
    /** True when one unticked line is a gap; otherwise what is unticked is only shown. */
    allNeeded: z.boolean(),
  }),
  base.extend({ type: z.literal('dateText'), textLabel: bilingual, dayLabel: bilingual }),
])
export type ReverseTestQuestion = Readonly<z.output<typeof reverseTestQuestion>>

/** One step: its questions and a short explanation for who learns. */
export const reverseTestStep = bilingual.extend({
  number: z.int().min(0).max(5),
  id: z.enum(['kwestie', 'effect', 'grondwaarden', 'gevolgen', 'juridisch', 'onderbouwing']),
  explanation: bilingual,
  /** Step that needs content first; a reason opens this one earlier. */
  waitsForStep: z.int().min(0).max(5).nullable(),
  questions: z.array(reverseTestQuestion).min(1).readonly(),
  ...sourceMark.shape,
})
export type ReverseTestStep = Readonly<z.output<typeof reverseTestStep>>
