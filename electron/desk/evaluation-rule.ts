import { singleId } from '../../shared/document/plan-shape.ts'
import { evaluationStart, evaluationStarted } from '../../shared/records/evaluation-records.ts'
import { defineCommandRule, refuse } from './command-rule.ts'
import { toNewDocument } from './new-document.ts'

/** A report begins with its document, in a pilot group only: a household's table is no place for it. */
export const evaluationStartRule = defineCommandRule({
  recordType: evaluationStarted,
  input: evaluationStart,
  decide({ title, from, until }, { caseRow }) {
    if (caseRow.kind !== 'pilotgroep') refuse('groupOnly')
    const report = toNewDocument('evaluation', caseRow.id, {
      period: [{ id: singleId, from, until }],
    })
    return { body: { title, from, until, documentId: report.row.id }, documents: [report] }
  },
})
