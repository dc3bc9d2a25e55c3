/**
 * All answers of one reverse test, by question. The table is what gives a question its type in code: the
 * justification and the gaps read answers by id and the compiler knows their shape.
 */
import { z } from 'zod'
import { answerSchemas } from './answer-schemas.ts'

/** The 35 answers of a test, as stored in its record. */
export const reverseTestAnswers = z.object({
  'OT-0.1': answerSchemas.longText,
  'OT-0.2': answerSchemas.quoteList,
  'OT-0.3': answerSchemas.factList,
  'OT-0.4': answerSchemas.choice,
  'OT-1.1': answerSchemas.longText,
  'OT-1.2': answerSchemas.needList,
  'OT-1.3': answerSchemas.choice,
  'OT-1.4': answerSchemas.list,
  'OT-1.5': answerSchemas.optionList,
  'OT-1.6': answerSchemas.longText,
  'OT-2.1': answerSchemas.multiChoice,
  'OT-2.2': answerSchemas.valueRating,
  'OT-2.3': answerSchemas.longText,
  'OT-2.4': answerSchemas.choice,
  'OT-2.5': answerSchemas.choice,
  'OT-3.1': answerSchemas.effectMatrix,
  'OT-3.2': answerSchemas.effectMatrix,
  'OT-3.3': answerSchemas.list,
  'OT-3.4': answerSchemas.list,
  'OT-3.5': answerSchemas.costList,
  'OT-3.6': answerSchemas.list,
  'OT-3.7': answerSchemas.choice,
  'OT-3.8': answerSchemas.dateText,
  'OT-4.1': answerSchemas.legalRefList,
  'OT-4.2': answerSchemas.ruleList,
  'OT-4.3': answerSchemas.multiChoice,
  'OT-4.4': answerSchemas.tripleRating,
  'OT-4.5': answerSchemas.longText,
  'OT-4.6': answerSchemas.decisionRef,
  'OT-4.7': answerSchemas.checklist,
  'OT-5.1': answerSchemas.longText,
  'OT-5.2': answerSchemas.longText,
  'OT-5.3': answerSchemas.dateText,
  'OT-5.4': answerSchemas.choice,
  'OT-5.5': answerSchemas.checklist,
})
export type ReverseTestAnswers = Readonly<z.output<typeof reverseTestAnswers>>
export type QuestionId = keyof ReverseTestAnswers

/** Every question id, in the order of the test. */
export const questionId = reverseTestAnswers.keyof()
