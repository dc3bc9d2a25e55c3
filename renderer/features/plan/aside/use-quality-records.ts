import { useMemo } from 'react'
import type { CaseSummary } from '../../../../shared/api/replies.ts'
import type { RecordFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { partyAnswered } from '../../../../shared/records/party-records.ts'
import { planAdopted } from '../../../../shared/records/plan-life-records.ts'
import { toEntries } from '../../../platform/use-records.ts'
import { useView } from '../../../platform/use-request.ts'

/** The record facts of a case as they are now, and as they were when a version was adopted. */
export type QualityRecords = Readonly<{
  now: RecordFacts
  /** `versionId` names the adoption; its own positions, and the answers given up to then. */
  atAdoption(versionId: string): RecordFacts
}>

const none = [] as const

/** What was recorded, as far as the checks go. Empty without a case, and while it is on its way. */
export function useQualityRecords(summary: CaseSummary | null): QualityRecords {
  const caseId = summary?.id ?? ''
  const regisseur = summary?.regisseur ?? ''
  const lines = useView('records', { params: { caseId } }, { isEnabled: caseId !== '' }).data
  return useMemo(() => {
    const answers = toEntries(lines ?? none, partyAnswered)
    const adoptions = toEntries(lines ?? none, planAdopted)
    const toFacts = (adoption: (typeof adoptions)[number] | undefined, until = Infinity) => ({
      regisseur,
      answers: answers.filter(({ n }) => n <= until).map(({ body }) => body),
      positions: adoption?.body.positions ?? null,
    })
    return {
      now: toFacts(adoptions.at(-1)),
      atAdoption(versionId) {
        const adoption = adoptions.find(({ body }) => body.versionId === versionId)
        return toFacts(adoption, adoption?.n)
      },
    }
  }, [lines, regisseur])
}
