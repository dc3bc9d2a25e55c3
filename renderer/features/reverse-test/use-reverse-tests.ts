import { useMemo } from 'react'
import {
  foldReverseTests,
  type ReverseTestState,
} from '../../../shared/records/reverse-test-state.ts'
import { readToday } from '../../platform/today.ts'
import { useView } from '../../platform/use-request.ts'

/** The tests of a case in the order in which they began; null while they are on their way. */
export function useReverseTests(caseId: string) {
  const records = useView('records', { params: { caseId } })
  const tests = useMemo<readonly ReverseTestState[] | null>(
    () => (records.data === undefined ? null : foldReverseTests(records.data, toDay)),
    [records.data],
  )
  return { tests, error: records.error, retry: () => void records.refetch() }
}

const toDay = (at: string | number): string => readToday(new Date(at))
