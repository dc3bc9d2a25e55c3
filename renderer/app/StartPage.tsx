import { Navigate } from '@tanstack/react-router'
import { useSessionState } from '../platform/session.tsx'
import { toHomePath } from './home-path.ts'
import { HostUnreachable } from './HostUnreachable.tsx'
import { PageLoading } from './PageLoading.tsx'

/** Sends everyone to where they belong: the vault door, the caseload, or the own case. */
export function StartPage() {
  const state = useSessionState()
  const path = toHomePath(state)
  if (path !== null) return <Navigate to={path} replace />
  if (state.kind === 'failed') return <HostUnreachable error={state.error} />
  return <PageLoading />
}
