import type { QualityCheckId } from '../../shared/domain/plan-quality/plan-checks.ts'
import type { PlanFacts, RecordFacts } from '../../shared/domain/plan-quality/plan-facts.ts'

/** One case of one check: what is changed in a plan that misses nothing, and what is then found. */
export type QualityRow = Readonly<{
  id: QualityCheckId
  when: string
  plan?: Partial<PlanFacts>
  records?: Partial<RecordFacts>
  /** What is found; left out: in order. 'nothing': does not apply. */
  finds?: 'nothing' | readonly Readonly<Record<string, unknown>>[]
}>
