import { type ReactNode, useMemo } from 'react'
import { expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { AppFrame } from '../../renderer/components/AppFrame.tsx'
import { type LiveDocument, openLiveDocument } from '../../renderer/document/live-document.ts'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import type { Session } from '../../shared/api/replies.ts'
import {
  toPracticeTestContent,
  toPracticeTestVoice,
} from '../../shared/content/practice-cases/practice-reverse-test-content.ts'
import { terpstraKuipersReverseTest } from '../../shared/content/practice-cases/terpstra-kuipers-reverse-test.ts'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { ownerSession, showPage } from './show-page.tsx'

/** Hosts in the page of everything that a test needs: plan, the test itself, the family's own words. */
export type TestHosts = Readonly<{ plan: FakeSyncHost; test: FakeSyncHost; voice: FakeSyncHost }>

/** The practice test of Terpstra and Kuipers, or a test with this content. */
export const createTestHosts = (
  content: DocumentContent<'reverseTest'> = toPracticeTestContent(terpstraKuipersReverseTest),
): TestHosts => ({
  plan: createFakeSyncHost(seedDocument('plan', terpstraKuipers.plan, 1)),
  test: createFakeSyncHost(seedDocument('reverseTest', content, 1)),
  voice: createFakeSyncHost(
    seedDocument('reverseTestVoice', toPracticeTestVoice(terpstraKuipersReverseTest), 1),
  ),
})

type Rights = Readonly<Partial<Record<keyof TestHosts, 'read' | 'write'>>>
type StageProps = Readonly<{ hosts: TestHosts; rights: Rights; children: ReactNode }>

function TestStage({ hosts, rights, children }: StageProps) {
  const plan = useMemo(() => hosts.plan.surroundings({}, rights.plan), [hosts, rights])
  const test = useMemo(() => hosts.test.surroundings({}, rights.test), [hosts, rights])
  const voice = useMemo(() => hosts.voice.surroundings({}, rights.voice), [hosts, rights])
  return (
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={plan}>
      <LiveDocumentProvider documentId="voice" kind="reverseTestVoice" surroundings={voice}>
        <LiveDocumentProvider documentId="test" kind="reverseTest" surroundings={test}>
          <AppFrame title="Omgekeerde Toets" brandHref="/" groups={[]}>
            {children}
          </AppFrame>
        </LiveDocumentProvider>
      </LiveDocumentProvider>
    </LiveDocumentProvider>
  )
}

type ShowOptions = Readonly<{ session?: Session; rights?: Rights; size?: 'laptop' | 'phone' }>

/** Shows a part of a test with its documents open around it. */
export async function showInTest(
  hosts: TestHosts,
  part: ReactNode,
  { session = ownerSession, rights = {}, size = 'laptop' }: ShowOptions = {},
) {
  await (size === 'phone' ? page.viewport(390, 844) : page.viewport(1366, 768))
  return showPage(
    <TestStage hosts={hosts} rights={rights}>
      {part}
    </TestStage>,
    session,
  )
}

/** Someone else at the table with this test open, on a laptop without a screen. The test closes it. */
export async function openTestElsewhere({ test }: TestHosts): Promise<LiveDocument> {
  const surroundings = test.surroundings({ participantId: 'priya', name: 'Priya Ramdin' })
  const { signal } = new AbortController()
  const live = await openLiveDocument('test', 'reverseTest', signal, surroundings)
  await vi.waitFor(() => expect(live.synced).toBe(true))
  return live
}
