import { createContext, useContext } from 'react'
import type { ReverseTestAnswers } from '../../../../shared/content/reverse-test/reverse-test-answers.ts'
import type { ReverseTestState } from '../../../../shared/records/reverse-test-state.ts'

/** The test that is walked, and its answers a moment after the last change. */
type CurrentTestValue = Readonly<{ test: ReverseTestState; answers: ReverseTestAnswers }>

/** Provides the test that is walked. */
export const CurrentTest = createContext<CurrentTestValue | null>(null)

/** The test that is walked. Throws outside the walk. */
export function useCurrentTest(): CurrentTestValue {
  const found = useContext(CurrentTest)
  if (found === null) throw new Error('no test here')
  return found
}
