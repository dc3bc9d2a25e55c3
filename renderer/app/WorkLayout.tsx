import { Navigate, Outlet } from '@tanstack/react-router'
import { useSessionState } from '../platform/session.tsx'
import { HostUnreachable } from './HostUnreachable.tsx'
import { PageLoading } from './PageLoading.tsx'
import { WorkFrame } from './WorkFrame.tsx'

/** Pages for who is inside; everyone else is sent to where they can get in. */
export function WorkLayout() {
  const state = useSessionState()
  if (state.kind === 'loading') return <PageLoading />
  if (state.kind === 'failed') return <HostUnreachable error={state.error} />
  if (state.kind !== 'present' || state.session.status !== 'admitted')
    return <Navigate to="/" replace />
  return (
    <WorkFrame session={state.session}>
      <Outlet />
    </WorkFrame>
  )
}
