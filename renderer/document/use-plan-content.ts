import { useMemo, useSyncExternalStore } from 'react'
import { planShape } from '../../shared/document/plan-shape.ts'
import type { PlainDocument } from '../../shared/document/plain-document.ts'
import { neverChanges } from './never-changes.ts'
import { createSettledContent } from './settled-content.ts'
import { useOptionalLiveDocument } from './use-live-document.ts'

/**
 * Everything the live plan says, a moment after the last change; null when the plan is not open here, or
 * while it is not wanted (reading all of it takes a while).
 */
export function usePlanContent(isWanted = true): PlainDocument | null {
  const live = useOptionalLiveDocument('plan')
  const settled = useMemo(
    () => (live === null || !isWanted ? null : createSettledContent(live.doc, planShape)),
    [live, isWanted],
  )
  return useSyncExternalStore(settled?.subscribe ?? neverChanges, () => settled?.read() ?? null)
}
