import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { readPlanFacts } from '../../../../shared/document/read-plan-facts.ts'
import type { PlanFacts } from '../../../../shared/domain/plan-quality/plan-facts.ts'
import { useLiveDocument, useOptionalLiveDocument } from '../../../document/use-live-document.ts'
import { whenIdle } from '../../../platform/when-idle.ts'

/** The whole plan is read again, so in a pause of the writing; where nobody pauses, after `mostMs`. */
const quietMs = 600
const mostMs = 4000

/**
 * What the quality checks look at in the plan that is open here, and in the family's document where it is.
 * Null until they were read for the first time, after the plan itself stands on the screen.
 */
export function usePlanFacts(): PlanFacts | null {
  const plan = useLiveDocument('plan').doc
  const family = useOptionalLiveDocument('familyVoice')?.doc ?? null
  const store = useMemo(() => createFactsStore(plan, family), [plan, family])
  return useSyncExternalStore(store.subscribe, store.read)
}

/** Reads while somebody listens; what changed while nobody did is read with the next listener. */
function createFactsStore(plan: Y.Doc, family: Y.Doc | null) {
  let facts: PlanFacts | null = null
  return {
    read: (): PlanFacts | null => facts,
    subscribe: (onChange: () => void): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let waitingSince: number | null = null
      let callOff: () => void = () => undefined
      const readAgain = () => {
        waitingSince = null
        facts = readPlanFacts(plan, family)
        onChange()
      }
      const readWhenIdle = () => {
        callOff()
        callOff = whenIdle(readAgain)
      }
      const onUpdate = () => {
        waitingSince ??= performance.now()
        clearTimeout(timer)
        const leftMs = waitingSince + mostMs - performance.now()
        timer = setTimeout(readWhenIdle, Math.max(0, Math.min(quietMs, leftMs)))
      }
      const docs = family === null ? [plan] : [plan, family]
      for (const doc of docs) doc.on('update', onUpdate)
      readWhenIdle()
      return () => {
        clearTimeout(timer)
        callOff()
        for (const doc of docs) doc.off('update', onUpdate)
      }
    },
  }
}
