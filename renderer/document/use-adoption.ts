import { useMemo } from 'react'
import type { VersionLine } from '../../shared/api/version-routes.ts'
import { compareDocuments, type EntityChange } from '../../shared/document/compare.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import type { PlanStage } from '../../shared/domain/case-life.ts'
import { type PlanStep, toPlanStage } from '../../shared/domain/plan-stage.ts'
import { planAdopted, planStageSet } from '../../shared/records/plan-life-records.ts'
import { useRecords } from '../platform/use-records.ts'
import { useView } from '../platform/use-request.ts'
import { usePastState } from './use-past-state.ts'
import { usePlanContent } from './use-plan-content.ts'

/** How far the plan is, and what changed since everyone's position on it was recorded. */
export type Adoption = Readonly<{
  stage: PlanStage
  /** The version adopted last; null when the plan never was. */
  version: VersionLine | null
  /** Since that version; empty when there is none, or while it is on its way. */
  changes: readonly EntityChange[]
}>

/** Follows the live plan, a moment after it was last written in. Expects the plan to be open around it. */
export function useAdoption(caseId: string, documentId: string): Adoption {
  const steps = usePlanSteps(caseId)
  const versions = useView('versions', { params: { id: documentId } }).data
  const version = versions?.findLast(({ reason }) => reason === 'vastgesteld') ?? null
  const place = useMemo(
    () => (version === null ? null : ({ kind: 'version', id: version.id } as const)),
    [version],
  )
  const { past } = usePastState(documentId, place)
  const now = usePlanContent(past !== null)
  const changes = useMemo(
    () => (past === null || now === null ? [] : compareDocuments(past.content, now, planShape)),
    [past, now],
  )
  return { stage: toPlanStage(steps, changes.length > 0), version, changes }
}

function usePlanSteps(caseId: string): readonly PlanStep[] {
  const set = useRecords(caseId, planStageSet)
  const adopted = useRecords(caseId, planAdopted)
  return useMemo(
    () =>
      [
        ...set.map(({ n, body }) => ({ n, step: body.stage })),
        ...adopted.map(({ n }) => ({ n, step: 'vastgesteld' as const })),
      ]
        .toSorted((a, b) => a.n - b.n)
        .map(({ step }) => step),
    [set, adopted],
  )
}
