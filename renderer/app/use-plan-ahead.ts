import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { whenIdle } from '../platform/when-idle.ts'

/**
 * Fetches the code of the plan page while the page before it is read: it is the largest page, and most ways
 * lead there. Its code only; opening the plan itself is for who opens it.
 */
export function usePlanAhead(isWanted: boolean): void {
  const router = useRouter()
  useEffect(() => {
    if (!isWanted) return undefined
    const route = router.routesByPath['/huishouden/$caseId/plan']
    // Without it the page fetches its own code, and says so when that fails.
    return whenIdle(() => void router.loadRouteChunk(route)?.catch(() => undefined))
  }, [isWanted, router])
}
