import { assessPlan, type PlanQuality } from '../../../../shared/content/quality-checks.ts'
import type { PlanFacts, RecordFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'

/** The plan and the records at one moment. */
type QualityMoment = Readonly<{ plan: PlanFacts; records: RecordFacts; day: string }>

/**
 * Which checks came in order between two moments, and which opened. The family's own document is left out
 * on both sides: it has no versions of its own, so then and now could not be compared.
 */
export function compareQuality(
  then: QualityMoment,
  now: QualityMoment,
): Readonly<{ solved: PlanQuality['inOrder']; opened: PlanQuality['missing'] }> {
  const [before, after] = [toQuality(then), toQuality(now)]
  const wasMissing = new Set(before.missing.map(({ check }) => check.id))
  return {
    solved: after.inOrder.filter(({ id }) => wasMissing.has(id)),
    opened: after.missing.filter(({ check }) => !wasMissing.has(check.id)),
  }
}

const toQuality = ({ plan, records, day }: QualityMoment): PlanQuality =>
  assessPlan({ ...plan, family: null }, records, day)
