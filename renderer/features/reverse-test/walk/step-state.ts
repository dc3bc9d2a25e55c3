import type { AnswerGap } from '../../../../shared/content/reverse-test/answer-gaps.ts'
import type { ReverseTestStep } from '../../../../shared/content/reverse-test/question.ts'

/** How a step stands: nothing open, some open, or waiting for another step. */
export type StepState = Readonly<
  { kind: 'done' } | { kind: 'open'; count: number } | { kind: 'waits'; forStep: number }
>

/** The gaps of the questions of a step. */
export const gapsOfStep = (
  step: ReverseTestStep,
  gaps: readonly AnswerGap[],
): readonly AnswerGap[] =>
  gaps.filter(({ questionId }) => step.questions.some(({ id }) => id === questionId))

/** A step that waits says so before it says what is open. */
export function toStepState(
  step: ReverseTestStep,
  gaps: readonly AnswerGap[],
  isWaiting: boolean,
): StepState {
  if (isWaiting && step.waitsForStep !== null) return { kind: 'waits', forStep: step.waitsForStep }
  const { length: count } = gapsOfStep(step, gaps)
  return count === 0 ? { kind: 'done' } : { kind: 'open', count }
}
