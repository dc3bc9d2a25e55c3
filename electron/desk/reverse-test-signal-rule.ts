import { findNameOfCase, readCaseNames } from '../../shared/document/read-case-names.ts'
import { AppError } from '../../shared/errors/app-error.ts'
import { toReadContent } from '../../shared/output/read-content.ts'
import { policySignalGiven } from '../../shared/records/reverse-test-records.ts'
import { defineCommandRule, refuse } from './command-rule.ts'
import { requireTest } from './reverse-test-facts.ts'

/** A signal leaves the case, so its words may hold no name of it. The refusal says where the name stands. */
export const policySignalRule = defineCommandRule({
  recordType: policySignalGiven,
  async decide(body, facts) {
    if (body.testId !== null) requireTest(facts, body.testId)
    const plan = await facts.readDocument('plan')
    if (plan === null) throw new AppError('document/not-found')
    const names = readCaseNames(toReadContent('plan', plan.content))
    const people = [...names.people, facts.caseRow.regisseur]
    // Both leave the case; the place is told of the words, where the page can mark it.
    const place = findNameOfCase(body.words, { ...names, people })
    if (place !== null) refuse('namesInWords', { from: place.from, to: place.to })
    const inTried = findNameOfCase(body.tried ?? '', { ...names, people })
    if (inTried !== null) refuse('namesInWords', { from: 0, to: 0 })
    return { body }
  },
})
