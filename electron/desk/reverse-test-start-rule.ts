import { singleId } from '../../shared/document/plan-shape.ts'
import { reverseTestStart, reverseTestStarted } from '../../shared/records/reverse-test-records.ts'
import { defineCommandRule } from './command-rule.ts'
import { toNewDocument } from './new-document.ts'
import { readTests } from './reverse-test-facts.ts'

/** A test begins with its two documents, made by the host in the step that records the beginning. */
export const reverseTestStartRule = defineCommandRule({
  recordType: reverseTestStarted,
  input: reverseTestStart,
  decide({ title }, facts) {
    const { id: caseId } = facts.caseRow
    const test = toNewDocument('reverseTest', caseId, { matter: [{ id: singleId, title }] })
    const voice = toNewDocument('reverseTestVoice', caseId, {})
    const testId = toNextTestId(readTests(facts).map((known) => known.testId))
    return {
      body: { testId, title, documentId: test.row.id, voiceDocumentId: voice.row.id },
      documents: [test, voice],
    }
  },
})

/** 'OT-3' after 'OT-2'; an id is never used twice. */
function toNextTestId(known: readonly string[]): string {
  const numbers = known.map((id) => Number(/^OT-(\d+)$/.exec(id)?.[1] ?? 0))
  return `OT-${Math.max(known.length, ...numbers) + 1}`
}
