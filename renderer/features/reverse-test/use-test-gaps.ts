import { useMemo } from 'react'
import { type AnswerGap, findAnswerGaps } from '../../../shared/content/reverse-test/answer-gaps.ts'
import type { ReverseTestAnswers } from '../../../shared/content/reverse-test/reverse-test-answers.ts'
import { usePeople } from './use-people.ts'

/** What the test still misses, in the order of the questions. Shown, never weighed. */
export function useTestGaps(answers: ReverseTestAnswers | null): readonly AnswerGap[] {
  const { all } = usePeople()
  const hasMinors = all.some(({ isMinor }) => isMinor)
  return useMemo(
    () => (answers === null ? [] : findAnswerGaps(answers, { hasMinors })),
    [answers, hasMinors],
  )
}
