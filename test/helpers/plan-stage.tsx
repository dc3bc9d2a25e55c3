import { type ReactNode, useMemo, useState } from 'react'
import { type LiveDocument, openLiveDocument } from '../../renderer/document/live-document.ts'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { PlanScreen } from '../../renderer/features/plan/PlanScreen.tsx'
import type { z } from 'zod'
import type { routes } from '../../shared/api/contract.ts'
import type { Session } from '../../shared/api/replies.ts'
import { expect, vi } from 'vitest'
import { type Locator, locators, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { givenSession } from './document-stage.tsx'
import { createStageQueries, practiceSummary, StageFrame } from './stage-frame.tsx'

/** Two hosts in the page with the first practice case: its plan and the family's own document. */
export type PlanHosts = Readonly<{ plan: FakeSyncHost; family: FakeSyncHost }>

/** The practice household of Terpstra and Kuipers, or an empty one. */
export function createPlanHosts(content: 'practice' | 'empty' = 'practice'): PlanHosts {
  const [first] = practiceCases
  if (first === undefined) throw new Error('no practice case')
  const isEmpty = content === 'empty'
  return {
    plan: createFakeSyncHost(seedDocument('plan', isEmpty ? {} : first.plan, 1)),
    family: createFakeSyncHost(seedDocument('familyVoice', isEmpty ? {} : first.familyVoice, 1)),
  }
}

type PlanStageProps = Readonly<{
  hosts: PlanHosts
  right?: 'read' | 'write'
  /** Null: this person may not open the family's own document. */
  familyRight?: 'read' | 'write' | null
  session?: Partial<Session>
  /** Who can see the plan; nobody when left out. */
  audience?: readonly z.output<typeof routes.audience.reply>[number][]
}>

/** The plan screen as it stands in the app: frame, session, languages, messages, and live documents. */
export function PlanStage({
  hosts,
  right = 'write',
  familyRight = 'read',
  session,
  audience = [],
}: PlanStageProps) {
  const plan = useMemo(() => hosts.plan.surroundings({}, right), [hosts, right])
  const queries = useState(() => createStageQueries(audience))[0]
  const planScreen = (
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={plan}>
      <PlanScreen summary={practiceSummary} seesFamilyVoice={familyRight !== null} />
    </LiveDocumentProvider>
  )
  return (
    <StageFrame title="Plan" session={{ ...givenSession, ...session }} queries={queries}>
      {familyRight === null ? (
        planScreen
      ) : (
        <FamilyDocument hosts={hosts} right={familyRight}>
          {planScreen}
        </FamilyDocument>
      )}
    </StageFrame>
  )
}

type FamilyDocumentProps = Readonly<{
  hosts: PlanHosts
  right: 'read' | 'write'
  children: ReactNode
}>

function FamilyDocument({ hosts, right, children }: FamilyDocumentProps) {
  const surroundings = useMemo(() => hosts.family.surroundings({}, right), [hosts, right])
  return (
    <LiveDocumentProvider documentId="family" kind="familyVoice" surroundings={surroundings}>
      {children}
    </LiveDocumentProvider>
  )
}

/** Shows the plan screen and waits until its text is there. */
export async function showPlan(props: PlanStageProps) {
  // A laptop: at the default width everything stands as on a phone.
  await page.viewport(1366, 768)
  const screen = await render(<PlanStage {...props} />)
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return screen
}

declare module 'vitest/browser' {
  interface LocatorSelectors {
    /** The row of an entity, by 'root/id'. */
    getByEntity(name: string): Locator
  }
}
locators.extend({ getByEntity: (name: string) => `[data-entity="${name}"]` })

/** Someone else at the table, on a laptop without a screen. The test closes it. */
export async function openAsOther(host: FakeSyncHost): Promise<LiveDocument> {
  const surroundings = host.surroundings({ participantId: 'priya', name: 'Priya Ramdin' })
  const live = await openLiveDocument('plan', 'plan', new AbortController().signal, surroundings)
  await vi.waitFor(() => expect(live.synced).toBe(true))
  return live
}
