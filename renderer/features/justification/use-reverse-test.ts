import { useMemo } from 'react'
import { foldReverseTests } from '../../../shared/records/reverse-test-state.ts'
import { readToday } from '../../platform/today.ts'
import { useView } from '../../platform/use-request.ts'

/** One test of a case as its records tell it. `test` is null while they are on their way, and for an unknown id. */
export function useReverseTest(caseId: string, testId: string) {
  const { data, error, isPending, refetch } = useView('records', { params: { caseId } })
  const test = useMemo(() => {
    const tests = foldReverseTests(data ?? [], (at) => readToday(new Date(at)))
    return tests.find((known) => known.testId === testId) ?? null
  }, [data, testId])
  return { test, error, isPending, refetch }
}
