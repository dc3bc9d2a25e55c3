import { useMemo, useState } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import type { HouseholdView } from '../../renderer/features/household/household-view.ts'
import { HouseholdScreen } from '../../renderer/features/household/HouseholdScreen.tsx'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { type DocumentContent, seedDocument } from '../../shared/document/seed.ts'
import { givenSession } from './document-stage.tsx'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { createStageQueries, StageFrame } from './stage-frame.tsx'

/** A host in the page with the plan of a practice case (0: Terpstra and Kuipers, 1: Milan), or given content. */
export function createHouseholdHost(content: 0 | 1 | DocumentContent<'plan'>): FakeSyncHost {
  const plan = typeof content === 'number' ? practiceCases[content]?.plan : content
  if (plan === undefined) throw new Error('no practice case')
  return createFakeSyncHost(seedDocument('plan', plan, 1))
}

type StageProps = Readonly<{
  host: FakeSyncHost
  view?: HouseholdView
  right?: 'read' | 'write'
}>

function HouseholdStage({ host, view = 'familie', right = 'write' }: StageProps) {
  const surroundings = useMemo(() => host.surroundings({}, right), [host, right])
  const [shown, setShown] = useState(view)
  const queries = useMemo(() => createStageQueries(), [])
  return (
    <StageFrame title="Huishouden" session={givenSession} queries={queries}>
      <LiveDocumentProvider documentId="plan" kind="plan" surroundings={surroundings}>
        <HouseholdScreen view={shown} onView={setShown} />
      </LiveDocumentProvider>
    </StageFrame>
  )
}

/** Shows the household screen at a laptop's size, or another width, and waits until it is there. */
export async function showHousehold({ width = 1366, ...props }: StageProps & { width?: number }) {
  await page.viewport(width, width < 600 ? 844 : 768)
  const screen = await render(<HouseholdStage {...props} />)
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return screen
}
