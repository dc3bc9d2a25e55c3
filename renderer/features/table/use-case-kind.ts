import type { CaseKind } from '../../../shared/domain/case-kind.ts'
import { useView } from '../../platform/use-request.ts'

/** Whether a table is that of a household or of a pilot group; a household until it is known. */
export function useCaseKind(caseId: string | null): CaseKind {
  const cases = useView('cases', {})
  return cases.data?.find(({ id }) => id === caseId)?.kind ?? 'huishouden'
}
