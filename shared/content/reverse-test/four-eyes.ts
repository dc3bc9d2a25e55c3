import type { AnswerOf } from './answer-schemas.ts'
import type { ReverseTestAnswers } from './reverse-test-answers.ts'

/**
 * The answers with the last recorded four-eyes check in its place (OT-5.5): a record says who looked, and
 * what stands in the document is only its preparation.
 */
export function withFourEyes(
  answers: ReverseTestAnswers,
  checks: readonly AnswerOf<'checklist'>[],
): ReverseTestAnswers {
  const last = checks.at(-1)
  if (last === undefined) return answers
  const { checked, by, on } = last
  return { ...answers, 'OT-5.5': { checked, by, on } }
}
