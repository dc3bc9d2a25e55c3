import { reverseTestLocked } from '../../shared/records/reverse-test-records.ts'
import { type CaseFacts, type CommandFact, defineCommandRule, refuse } from './command-rule.ts'
import { readTests, requireTest } from './reverse-test-facts.ts'

/**
 * The fact that a decision locks the newest justification of a test, to keep alongside that decision. Null
 * when the test has no version yet, or this decision locked it before.
 */
export function toTestLock(
  facts: Pick<CaseFacts, 'records'>,
  testId: string,
  decisionRef: string,
): CommandFact | null {
  const test = readTests(facts).find((known) => known.testId === testId)
  const last = test?.versions.at(-1)
  if (last === undefined || last.lockedBy.includes(decisionRef)) return null
  const body = { testId, version: last.version, decisionRef }
  return { type: reverseTestLocked.type, body }
}

/** The same by hand, for a decision that is kept elsewhere. */
export const lockRule = defineCommandRule({
  recordType: reverseTestLocked,
  decide(body, facts) {
    const { testId, version, decisionRef } = body
    const found = requireTest(facts, testId).versions.find((made) => made.version === version)
    if (found === undefined) refuse('versionUnknown')
    if (found.lockedBy.includes(decisionRef)) refuse('alreadyLocked')
    return { body: { testId, version, decisionRef } }
  },
})
