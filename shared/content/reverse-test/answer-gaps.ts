/**
 * What a test still misses. Only shown, never weighed: no advice is computed from answers (domain reference
 * 1.6, and red flag 1 of 11.2).
 */
import { answerChecks } from './answer-checks.ts'
import { noSolution } from './option-lists.ts'
import type { ReverseTestQuestion } from './question.ts'
import type { QuestionId, ReverseTestAnswers } from './reverse-test-answers.ts'
import { reverseTestQuestions } from './reverse-test-steps.ts'
import type { AnswerGapKind } from './vocabulary.ts'

/** One gap of a test. */
export type AnswerGap = Readonly<{ questionId: QuestionId; kind: AnswerGapKind }>

/** What about the household decides which answers are needed. */
export type TestContext = Readonly<{ hasMinors: boolean }>

/** All gaps in the order of the questions; at most one per question. An optional empty answer is none. */
export function findAnswerGaps(
  answers: ReverseTestAnswers,
  context: TestContext,
): readonly AnswerGap[] {
  return reverseTestQuestions.flatMap((question) => {
    const kind = answerChecks[question.type](answers[question.id], question, answers)
    const isGap = kind !== null && (kind !== 'leeg' || isRequired(question, answers, context))
    return isGap ? [{ questionId: question.id, kind }] : []
  })
}

/** Whether an empty answer counts, with what the test and the household are now. */
export function isRequired(
  { required }: ReverseTestQuestion,
  answers: ReverseTestAnswers,
  { hasMinors }: TestContext,
): boolean {
  if (required === 'ifMinors') return hasMinors
  if (required === 'ifSolution') return answers['OT-3.7'].choice !== noSolution
  return required === 'always'
}
