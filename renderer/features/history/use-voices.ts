import { useMemo } from 'react'
import { readPlanVoices } from '../../../shared/document/read-plan-voices.ts'
import type { PlanVoice } from '../../../shared/domain/plan-voices.ts'
import { usePlanContent } from '../../document/use-plan-content.ts'

/** Everyone whose position on the live plan is asked. */
export function useVoices(): readonly PlanVoice[] {
  const content = usePlanContent()
  return useMemo(() => (content === null ? [] : readPlanVoices(content)), [content])
}
