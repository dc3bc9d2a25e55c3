import { caseReported, notifierAnswered } from '../../shared/records/case-life-records.ts'
import { defineCommandRule, refuse } from './command-rule.ts'

/** Word back to a notifier needs a report: else there is nobody who waits for it. */
export const caseNotifierRule = defineCommandRule({
  recordType: notifierAnswered,
  decide(body, { records }) {
    if (!records.some(({ type }) => type === caseReported.type)) refuse('reportMissing')
    return { body }
  },
})
