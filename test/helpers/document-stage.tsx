import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import type { Surroundings } from '../../renderer/document/surroundings.ts'
import { GivenSession } from '../../renderer/platform/session.tsx'
import '../../renderer/i18n/set-up.ts'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import type { Session } from '../../shared/api/replies.ts'

/** A session as the host answers it, for screens in tests. */
export const givenSession: Session = {
  participantId: 'nadia',
  name: 'Nadia el Amrani',
  role: 'regisseur',
  organisation: null,
  colour: 8,
  status: 'admitted',
  isOwner: true,
  caseId: null,
  hostName: 'Nadia',
  municipality: 'Lindervoort',
  isPractice: true,
}

type DocumentStageProps = Readonly<{ surroundings: Surroundings; children: ReactNode }>

/** What stands around a live plan in the app: languages, session, requests, and the document itself. */
export function DocumentStage({ surroundings, children }: DocumentStageProps) {
  return (
    <QueryClientProvider client={queries}>
      <GivenSession session={givenSession}>
        <LiveDocumentProvider documentId="d" kind="plan" surroundings={surroundings}>
          {children}
        </LiveDocumentProvider>
      </GivenSession>
    </QueryClientProvider>
  )
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
