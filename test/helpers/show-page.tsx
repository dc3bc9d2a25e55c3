import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import '../../renderer/i18n/set-up.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render, type RenderResult } from 'vitest-browser-react'
import { Announcer } from '../../renderer/components/Announcer.tsx'
import { Toasts } from '../../renderer/components/Toasts.tsx'
import { createQueryClient } from '../../renderer/platform/query-client.ts'
import { GivenSession } from '../../renderer/platform/session.tsx'
import type { Session } from '../../shared/api/replies.ts'

/** The regisseur on the own laptop. */
export const ownerSession: Session = {
  participantId: 'owner',
  name: 'Nadia el Amrani',
  role: 'regisseur',
  organisation: null,
  colour: 8,
  status: 'admitted',
  isOwner: true,
  caseId: null,
  hostName: 'Nadia el Amrani',
  municipality: 'Lindervoort',
  isPractice: false,
}

/** Marloes on her own phone. */
export const familySession: Session = {
  ...ownerSession,
  participantId: 'marloes',
  name: 'Marloes Terpstra',
  role: 'gezinslid',
  colour: 1,
  isOwner: false,
  caseId: 'case-1',
}

/** Shows a page as the app does, without its frame: slots of the frame stand where they are written. */
export async function showPage(
  page: ReactNode,
  session: Session = ownerSession,
): Promise<RenderResult> {
  return render(
    <QueryClientProvider client={createQueryClient()}>
      <GivenSession session={session}>
        {page}
        <Announcer />
        <Toasts />
      </GivenSession>
    </QueryClientProvider>,
  )
}
