import type { EvaluationNumbers } from '../../../shared/output/evaluation-figures.ts'
import { storyPublished } from '../../../shared/records/reflection-records.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useView } from '../../platform/use-request.ts'

/** What a report of this group is made from, beside its words; `numbers` is null while they are counted. */
export function useNumbers(caseId: string) {
  const pilot = useView('pilotFigures', {})
  const groups = useView('pilotRounds', { query: { caseId } })
  const stories = useRecords(caseId, storyPublished)
  const numbers: EvaluationNumbers | null =
    pilot.data === undefined || groups.data === undefined
      ? null
      : { pilot: pilot.data, rounds: groups.data.flatMap(({ rounds }) => rounds) }
  return {
    numbers,
    stories,
    error: pilot.error ?? groups.error,
    retry: () => {
      void pilot.refetch()
      void groups.refetch()
    },
  }
}
