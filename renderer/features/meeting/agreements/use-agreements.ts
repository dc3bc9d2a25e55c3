import { useMemo } from 'react'
import type { z } from 'zod'
import type { adoptedAgreement } from '../../../../shared/domain/adopted-agreement.ts'
import {
  agreementAdopted,
  agreementKept,
  agreementNotKept,
} from '../../../../shared/records/agreement-records.ts'
import { useRecords } from '../../../platform/use-records.ts'
import { useTableCase } from '../table-case.ts'

/** An agreement with how it went. */
export type KnownAgreement = Readonly<
  z.output<typeof adoptedAgreement> & {
    n: number
    /** What was said of it last; null when nothing was. */
    judged: 'kept' | 'notKept' | null
    /** Number of that record; 0 without one. */
    judgedAt: number
    why: string
    /** The agreement that took its place; null while it holds. */
    replacedBy: string | null
  }
>

/** Agreements from before this meeting, and those made in it. */
export function useAgreements(): Readonly<{
  earlier: readonly KnownAgreement[]
  made: readonly KnownAgreement[]
}> {
  const { caseId, meeting } = useTableCase()
  const adopted = useRecords(caseId, agreementAdopted)
  const kept = useRecords(caseId, agreementKept)
  const notKept = useRecords(caseId, agreementNotKept)
  return useMemo(() => {
    const judgements = [
      ...kept.map(({ n, body }) => ({ n, ...body, judged: 'kept' as const })),
      ...notKept.map(({ n, body }) => ({ n, ...body, judged: 'notKept' as const })),
    ].toSorted((a, b) => a.n - b.n)
    const all = adopted.map(({ n, body }) => {
      const last = judgements.findLast(({ agreementId }) => agreementId === body.id)
      return {
        ...body,
        n,
        judged: last?.judged ?? null,
        judgedAt: last?.n ?? 0,
        why: last?.why ?? '',
        replacedBy: adopted.find((one) => one.body.amends === body.id)?.body.id ?? null,
      }
    })
    const own = new Set(meeting.rounds.map(({ agreementId }) => agreementId))
    return {
      earlier: all.filter(({ id }) => !own.has(id)),
      made: all.filter(({ id }) => own.has(id)),
    }
  }, [adopted, kept, notKept, meeting])
}
