/**
 * The reverse test (Omgekeerde Toets) as one list. Order of the steps after Stimulansz, with a step before
 * and a step after of our own; all texts are our own wording. Source: domain reference 1.1 and 1.5.
 */
import type { ReverseTestQuestion, ReverseTestStep } from './question.ts'
import type { QuestionId } from './reverse-test-answers.ts'
import { step0 } from './step-0.ts'
import { step1 } from './step-1.ts'
import { step2 } from './step-2.ts'
import { step3 } from './step-3.ts'
import { step4 } from './step-4.ts'
import { step5 } from './step-5.ts'

/** Credit that stands on the screen and in the justification. */
export const reverseTestCredit = {
  nl: 'Naar de Omgekeerde Toets van Stimulansz; de vragen zijn in onze eigen woorden.',
  en: 'After the Omgekeerde Toets (reverse test) of Stimulansz; the questions are in our own words.',
} as const

/** The six steps, 0 to 5. */
export const reverseTestSteps: readonly ReverseTestStep[] = [
  step0,
  step1,
  step2,
  step3,
  step4,
  step5,
]

/** All 35 questions in the order of the test. */
export const reverseTestQuestions: readonly ReverseTestQuestion[] = reverseTestSteps.flatMap(
  ({ questions }) => questions,
)

/** The question with this id. */
export function findQuestion(id: QuestionId): ReverseTestQuestion {
  const found = reverseTestQuestions.find((question) => question.id === id)
  if (found === undefined) throw new Error('question without content')
  return found
}

/** The questions of a step, by its number; none for a number that is no step. */
export const questionsOfStep = (step: number): readonly ReverseTestQuestion[] =>
  reverseTestSteps.find(({ number }) => number === step)?.questions ?? []

/** The step a question belongs to. */
export function findStepOfQuestion(id: QuestionId): ReverseTestStep {
  const found = reverseTestSteps.find(({ questions }) =>
    questions.some((question) => question.id === id),
  )
  if (found === undefined) throw new Error('question without a step')
  return found
}
