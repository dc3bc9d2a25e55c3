import { Navigate } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { takeBearer } from '../../platform/bearer.ts'
import {
  keepInviteFromLink,
  onInviteFromLink,
  readInviteFromLink,
} from '../../platform/invite-from-link.ts'
import { useSessionState } from '../../platform/session.tsx'
import { CodeStep } from './CodeStep.tsx'
import { JoinFrame } from './JoinFrame.tsx'
import { LobbyStep } from './LobbyStep.tsx'
import { PromiseStep } from './PromiseStep.tsx'
import type { SeenInvite } from './seen-invite.ts'
import { TryingStep } from './TryingStep.tsx'

/** How a guest comes in: code, what you will see and promise, lobby. */
export function JoinPage() {
  const state = useSessionState()
  const fromLink = useSyncExternalStore(onInviteFromLink, readInviteFromLink)
  const [seen, setSeen] = useState<SeenInvite | null>(null)

  if (state.kind === 'present' && state.session.status === 'admitted')
    return <Navigate to="/" replace />
  if (state.kind === 'door') return <Navigate to="/kluis" replace />
  if (state.kind === 'present') {
    return (
      <JoinFrame hostName={state.session.hostName} municipality={state.session.municipality}>
        <LobbyStep session={state.session} />
      </JoinFrame>
    )
  }
  if (state.kind === 'loading' || state.kind === 'failed')
    return <TryingStep error={state.kind === 'failed' ? state.error : null} />
  if (seen === null) {
    return (
      <JoinFrame hostName={null} municipality={null}>
        <CodeStep
          // A link opened in this tab brings its own code.
          key={fromLink?.code ?? ''}
          initialCode={fromLink?.code ?? ''}
          ended={state.reason}
          onSeen={setSeen}
        />
      </JoinFrame>
    )
  }
  return (
    <JoinFrame
      hostName={seen.hostName}
      municipality={seen.municipality}
      ownCertificate={seen.ownCertificate}
    >
      <PromiseStep
        invite={seen}
        onJoined={(token) => {
          // It worked once and works no more.
          keepInviteFromLink(null)
          takeBearer(token)
        }}
        onBack={() => {
          keepInviteFromLink(null)
          setSeen(null)
        }}
      />
    </JoinFrame>
  )
}
