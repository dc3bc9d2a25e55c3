import type { AnswerOf } from '../content/reverse-test/answer-schemas.ts'
import { withFourEyes } from '../content/reverse-test/four-eyes.ts'
import { toAnswers } from '../document/read-reverse-test.ts'
import type { JustificationInput } from './justification-input.ts'
import { toPlanNames } from './plan-names.ts'
import type { ReadContent } from './read-content.ts'

/** The documents that a justification is written from, and the checks that were recorded. */
export type JustificationSource = Readonly<{
  plan: ReadContent<'plan'>
  test: ReadContent<'reverseTest'>
  /** Null for who may not open the family's own document. */
  voice: ReadContent<'reverseTestVoice'> | null
  checks: readonly AnswerOf<'checklist'>[]
}>

/** Everything that the justification is written from, as it stands now. */
export const toJustificationInput = ({
  plan,
  test,
  voice,
  checks,
}: JustificationSource): JustificationInput => ({
  answers: withFourEyes(toAnswers(test, voice), checks),
  recognitions: voice?.recognitions ?? [],
  familyExplanation: test.outcome[0]?.familyExplanation ?? '',
  names: toPlanNames(plan),
})
