import * as Y from 'yjs'
import { assessPlan, type PlanQuality } from '../../shared/content/quality-checks.ts'
import type { DocumentKind } from '../../shared/document/document-kind.ts'
import { readPlanFacts } from '../../shared/document/read-plan-facts.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import type { PlanFacts, RecordFacts } from '../../shared/domain/plan-quality/plan-facts.ts'

const toDoc = <K extends DocumentKind>(kind: K, content: DocumentContent<K>): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedDocument(kind, content, 1))
  return doc
}

/** What the checks look at in a case as it is written down, by way of its live documents. */
export const factsOf = (
  plan: DocumentContent<'plan'>,
  familyVoice: DocumentContent<'familyVoice'>,
): PlanFacts => readPlanFacts(toDoc('plan', plan), toDoc('familyVoice', familyVoice))

/** What is missing, as `id` with what it is about; each finding once. */
export const tellMissing = (quality: PlanQuality): readonly string[] =>
  quality.missing.flatMap(({ check, findings }) =>
    findings.map(({ entity, values }) => {
      const about = values.names?.join(', ') ?? values.words?.join(', ') ?? entity?.id ?? ''
      return `${check.id} ${about}`.trim()
    }),
  )

/** What is missing of a plan on a day, as `tellMissing` says it. */
export const assess = (plan: PlanFacts, records: RecordFacts, day: string): readonly string[] =>
  tellMissing(assessPlan(plan, records, day))
