import { useMemo } from 'react'
import type { RecordLine } from '../../shared/api/record-routes.ts'
import { type AuthorityState, foldAuthority } from '../../shared/domain/authority/fold-authority.ts'
import { readToday } from './today.ts'
import { useView } from './use-request.ts'

/** What holds about authority in a case today, and the facts it was read from. */
export type KnownAuthority = Readonly<{
  state: AuthorityState
  records: readonly RecordLine[]
  /** 'YYYY-MM-DD', of this device. */
  today: string
}>

/** The authority of a case; `known` is null while the facts are on their way. */
export function useAuthority(caseId: string) {
  const view = useView('records', { params: { caseId } })
  const today = readToday()
  const known = useMemo<KnownAuthority | null>(
    () =>
      view.data === undefined
        ? null
        : { state: foldAuthority(view.data, today), records: view.data, today },
    [view.data, today],
  )
  return { known, error: view.error, retry: () => void view.refetch() }
}
