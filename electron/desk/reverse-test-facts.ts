import { foldReverseTests, type ReverseTestState } from '../../shared/records/reverse-test-state.ts'
import { type CaseFacts, refuse } from './command-rule.ts'

/** The calendar day of a moment where the host stands. */
export function toHostDay(at: string | number): string {
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The tests of a case as they stand. */
export const readTests = ({ records }: Pick<CaseFacts, 'records'>): readonly ReverseTestState[] =>
  foldReverseTests(records, toHostDay)

/** The test that a command is about; refuses one that is not in this case. */
export function requireTest(facts: Pick<CaseFacts, 'records'>, testId: string): ReverseTestState {
  const found = readTests(facts).find((test) => test.testId === testId)
  if (found === undefined) refuse('testUnknown')
  return found
}
