import { useMemo } from 'react'
import { foldAgreements } from '../../shared/domain/authority/agreement-state.ts'
import { foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import { readToday } from './today.ts'
import { useView } from './use-request.ts'

/** The meetings and agreements of a case, as its records tell them; null while they are on their way. */
export function useCaseMeetings(caseId: string) {
  const view = useView('records', { params: { caseId } })
  const today = readToday()
  const known = useMemo(
    () =>
      view.data === undefined
        ? null
        : {
            meetings: foldMeetings(view.data),
            agreements: foldAgreements(view.data, today),
            today,
          },
    [view.data, today],
  )
  return { known, error: view.error, retry: () => void view.refetch() }
}
