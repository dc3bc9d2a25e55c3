import { evaluationStarted } from '../../../shared/records/evaluation-records.ts'
import { useRecords } from '../../platform/use-records.ts'

/** The evaluation reports of a group, the newest first. */
export const useReports = (caseId: string) => useRecords(caseId, evaluationStarted).toReversed()
