import * as Y from 'yjs'
import { readPlanFacts } from '../../../../shared/document/read-plan-facts.ts'
import type { PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'

/** What the checks look at in a version; `state` is a Yjs update in base64. */
export function readAdoptedFacts(state: string): PlanFacts {
  const doc = new Y.Doc()
  Y.applyUpdate(
    doc,
    Uint8Array.from(atob(state), (sign) => sign.charCodeAt(0)),
  )
  const facts = readPlanFacts(doc, null)
  doc.destroy()
  return facts
}
