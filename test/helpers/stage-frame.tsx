import '@fontsource-variable/source-sans-3/wght.css'
import '../../renderer/i18n/set-up.ts'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Announcer } from '../../renderer/components/Announcer.tsx'
import { AppFrame } from '../../renderer/components/AppFrame.tsx'
import { Toasts } from '../../renderer/components/Toasts.tsx'
import { GivenSession } from '../../renderer/platform/session.tsx'
import { useFormat } from '../../renderer/platform/use-format.ts'
import type { CaseSummary, Session } from '../../shared/api/replies.ts'

/** The first practice case, as the host sums it up. */
export const practiceSummary: CaseSummary = {
  id: 'case',
  kind: 'huishouden',
  ref: 'VB-2026-001',
  title: 'Huishouden Terpstra en Kuipers',
  status: 'gemonitord',
  isExample: true,
  regisseur: 'Nadia el Amrani',
  createdAt: '2026-04-14T09:00:00Z',
  changedAt: '2026-11-20T09:00:00Z',
}

/** Requests of a stage without a host: it asks nothing, and knows only who can see the plan. */
export function createStageQueries(audience: readonly unknown[] = []): QueryClient {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Infinity } },
  })
  queries.setQueryData(['audience', { params: { id: 'plan' } }], audience)
  return queries
}

type StageFrameProps = Readonly<{
  title: string
  session: Session
  queries: QueryClient
  children: ReactNode
}>

/** What stands around a screen in the app: frame, session, languages, requests and messages. */
export function StageFrame({ title, session, queries, children }: StageFrameProps) {
  const { locale } = useFormat()
  return (
    <I18nProvider locale={locale}>
      <QueryClientProvider client={queries}>
        <GivenSession session={session}>
          <AppFrame title={title} brandHref="/" groups={[]}>
            {children}
          </AppFrame>
          <Toasts />
          <Announcer />
        </GivenSession>
      </QueryClientProvider>
    </I18nProvider>
  )
}
