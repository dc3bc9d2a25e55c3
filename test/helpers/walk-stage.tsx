import { type ReactNode, useMemo, useState } from 'react'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { TestCaseContext } from '../../renderer/features/reverse-test/TestCase.tsx'
import { WalkScreen } from '../../renderer/features/reverse-test/walk/WalkScreen.tsx'
import { createQueryClient } from '../../renderer/platform/query-client.ts'
import type { Session } from '../../shared/api/replies.ts'
import {
  toPracticeTestContent,
  toPracticeTestVoice,
} from '../../shared/content/practice-cases/practice-reverse-test-content.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import type { ReverseTestState } from '../../shared/records/reverse-test-state.ts'
import { givenSession } from './document-stage.tsx'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { practiceSummary, StageFrame } from './stage-frame.tsx'

/** Hosts in the page with the three documents of a walk. */
type WalkHosts = Readonly<Record<'plan' | 'reverseTest' | 'reverseTestVoice', FakeSyncHost>>

/** The plan of Terpstra and Kuipers with its worked test, or with one that nobody has filled in. */
export function createWalkHosts(content: 'practice' | 'empty'): WalkHosts {
  const [first] = practiceCases
  const told = first?.reverseTests[0]
  if (first === undefined || told === undefined) throw new Error('no practice test')
  const isEmpty = content === 'empty'
  const test = isEmpty ? {} : toPracticeTestContent(told)
  const voice = isEmpty ? {} : toPracticeTestVoice(told)
  return {
    plan: createFakeSyncHost(seedDocument('plan', first.plan, 1)),
    reverseTest: createFakeSyncHost(seedDocument('reverseTest', test, 1)),
    reverseTestVoice: createFakeSyncHost(seedDocument('reverseTestVoice', voice, 1)),
  }
}

/** A test that has just begun. */
export const begunTest: ReverseTestState = {
  testId: 'OT-1',
  title: 'Meer uren werken, of rust thuis?',
  documentId: 'reverseTest',
  voiceDocumentId: 'reverseTestVoice',
  startedOn: '2026-05-11',
  legalReason: null,
  checks: [],
  versions: [],
  stage: 'bezig',
}

type StageProps = Readonly<{
  hosts: WalkHosts
  step: number
  test?: ReverseTestState
  /** As the family: only it writes its own words. */
  isFamily?: boolean
  session?: Partial<Session>
}>

function WalkStage(props: StageProps) {
  const { hosts, step, test = begunTest, isFamily = false, session } = props
  const queries = useState(createQueryClient)[0]
  const who: Session = {
    ...givenSession,
    ...(isFamily ? { name: 'Marloes Terpstra', role: 'gezinslid', isOwner: false } : {}),
    ...session,
  }
  return (
    <StageFrame title="Omgekeerde Toets" session={who} queries={queries}>
      <TestCaseContext
        value={{ caseId: 'case', tests: [test], manifest: [], summary: practiceSummary }}
      >
        <Opened hosts={hosts} kind="plan" right="write">
          <Opened hosts={hosts} kind="reverseTestVoice" right={isFamily ? 'write' : 'read'}>
            <Opened hosts={hosts} kind="reverseTest" right="write">
              <WalkScreen test={test} stepNumber={step} questionId={null} />
            </Opened>
          </Opened>
        </Opened>
      </TestCaseContext>
    </StageFrame>
  )
}

type OpenedProps = Readonly<{
  hosts: WalkHosts
  kind: keyof WalkHosts
  right: 'read' | 'write'
  children: ReactNode
}>

function Opened({ hosts, kind, right, children }: OpenedProps) {
  const surroundings = useMemo(() => hosts[kind].surroundings({}, right), [hosts, kind, right])
  return (
    <LiveDocumentProvider documentId={kind} kind={kind} surroundings={surroundings}>
      {children}
    </LiveDocumentProvider>
  )
}

/** Shows one step of the walk at a laptop's size, or another width, and waits until it is there. */
export async function showWalk({ width = 1366, ...props }: StageProps & { width?: number }) {
  await page.viewport(width, width < 600 ? 844 : 768)
  const screen = await render(<WalkStage {...props} />)
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return screen
}
