import { AppError } from '../../shared/errors/app-error.ts'
import {
  justificationRequest,
  reverseTestJustified,
} from '../../shared/records/reverse-test-records.ts'
import { type CaseFacts, defineCommandRule, refuse } from './command-rule.ts'
import { requireTest, toHostDay } from './reverse-test-facts.ts'
import { isSameText, toJustification } from './reverse-test-justification.ts'

/**
 * A version of the justification is made by the host from the live answers, gaps and all: what is missing
 * is shown and stands in the record. Once a decision refers to a version, the next one says what changed.
 */
export const justifyRule = defineCommandRule({
  recordType: reverseTestJustified,
  input: justificationRequest,
  async decide({ testId, why }, facts) {
    const test = requireTest(facts, testId)
    const before = test.versions.at(-1)
    if (before !== undefined && before.lockedBy.length > 0 && why === '') refuse('reasonMissing')
    const version = 1 + Math.max(0, ...test.versions.map((made) => made.version))
    const content = await readContent(facts, test)
    const body = toJustification(
      { testId, version, why, checks: test.checks },
      content,
      toHostDay(facts.at),
    )
    if (before !== undefined && isSameText(body, before)) refuse('testUnchanged')
    return { body }
  },
})

/** The three documents that a justification is made from. */
async function readContent(
  { readDocument }: CaseFacts,
  { documentId, voiceDocumentId }: Readonly<{ documentId: string; voiceDocumentId: string | null }>,
) {
  const plan = await readDocument('plan')
  const test = await readDocument('reverseTest', documentId)
  const voice =
    voiceDocumentId === null ? null : await readDocument('reverseTestVoice', voiceDocumentId)
  if (plan === null || test === null) throw new AppError('document/not-found')
  return { plan: plan.content, test: test.content, voice: voice?.content ?? null }
}
