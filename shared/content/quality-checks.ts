/**
 * The quality gauge of a plan: each check with its sentences and its source. The rules are pure functions
 * in shared/domain/plan-quality. Never a score of a person, and nothing waits for it: open is allowed.
 */
import type { PlanFacts, RecordFacts } from '../domain/plan-quality/plan-facts.ts'
import { type QualityCheckId, toPlanChecks } from '../domain/plan-quality/plan-checks.ts'
import type { Finding, PlanCheck } from '../domain/plan-quality/quality-check.ts'
import { hardWords } from './plain-words/hard-words.ts'
import { planTexts } from './quality/plan-texts.ts'
import type { QualityText } from './quality/quality-text.ts'
import { togetherTexts } from './quality/together-texts.ts'

const texts: Readonly<Record<QualityCheckId, QualityText>> = { ...planTexts, ...togetherTexts }

/** A check with what it says. */
export type QualityCheck = PlanCheck<QualityCheckId> & Readonly<{ text: QualityText }>

/** Every check, in the reading order of the plan. */
export const qualityChecks: readonly QualityCheck[] = toPlanChecks(hardWords).map((check) => ({
  ...check,
  text: texts[check.id],
}))

/** What the checks say of a plan: what is in order, and what is still missing, with where. */
export type PlanQuality = Readonly<{
  inOrder: readonly QualityCheck[]
  missing: readonly Readonly<{ check: QualityCheck; findings: readonly Finding[] }>[]
}>

/** Asks every check. `today` is 'YYYY-MM-DD'. What does not apply is in neither list. */
export function assessPlan(plan: PlanFacts, records: RecordFacts, today: string): PlanQuality {
  const asked = qualityChecks.map((check) => ({
    check,
    outcome: check.check(plan, records, today),
  }))
  return {
    inOrder: asked.flatMap(({ check, outcome }) => (outcome.state === 'ok' ? [check] : [])),
    missing: asked.flatMap(({ check, outcome }) =>
      outcome.state === 'missing' ? [{ check, findings: outcome.findings }] : [],
    ),
  }
}
