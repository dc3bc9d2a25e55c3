import '@fontsource-variable/source-sans-3/wght.css'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  type RouterHistory,
  RouterProvider,
} from '@tanstack/react-router'
import { type Mock, vi } from 'vitest'
import { page } from 'vitest/browser'
import { LiveDocumentProvider } from '../../renderer/document/LiveDocumentProvider.tsx'
import { FamilyTable } from '../../renderer/features/meeting/family/FamilyTable.tsx'
import { Table } from '../../renderer/features/meeting/Table.tsx'
import {
  type LiveView,
  type TableCase,
  TableCaseProvider,
} from '../../renderer/features/meeting/table-case.ts'
import type { Session } from '../../shared/api/replies.ts'
import { terpstraKuipers } from '../../shared/content/practice-cases/terpstra-kuipers.ts'
import { terpstraKuipersPlanned } from '../../shared/content/practice-cases/terpstra-kuipers-meetings.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import type { MeetingMove } from '../../shared/domain/meeting/meeting-move.ts'
import { foldMeetings } from '../../shared/domain/meeting/fold-meeting.ts'
import type { ToldFact } from '../../shared/domain/authority/fact.ts'
import { createFakeSyncHost, type FakeSyncHost } from './fake-sync-host.ts'
import { ownerSession, showPage } from './show-page.tsx'

/** When the meeting of these tests began. */
export const meetingStart = '2026-12-14T14:30:00.000Z'
const meetingId = 'RT3'

const facts: readonly Readonly<{ type: string; body: object }>[] = [
  {
    type: 'meeting.planned',
    body: {
      meetingId,
      kind: 'vervolg',
      documentId: 'meeting',
      plannedOn: '2026-11-16',
      on: '2026-12-14',
      from: '15:30',
      minutes: 60,
      place: '',
      language: '',
      interpreter: '',
    },
  },
  { type: 'meeting.started', body: { meetingId, at: meetingStart } },
  toPerson('T1', 'Nadia el Amrani', 'regisseur', 'nadia'),
  toPerson('T2', 'Marloes Terpstra', 'gezinslid', 'marloes'),
  toPerson('T3', 'Jesse Kuipers', 'gezinslid', null),
]

function toPerson(attendeeId: string, name: string, role: string, participantId: string | null) {
  const way = participantId === null ? 'zonderApparaat' : 'eigenApparaat'
  const who = { attendeeId, name, organisation: '', role, way, participantId }
  const body = { ...who, personId: null, partyId: null, meetingId, at: meetingStart }
  return { type: 'meeting.personIn', body }
}

/** A fact that puts a draft before the table: Marloes and Jesse are asked, Nadia too. */
export const openRound = (isJesseChild = false) => ({
  type: 'consent.opened',
  body: {
    roundId: 'CR1',
    meetingId,
    draftId: null,
    text: 'Marloes belt school',
    owner: 'Marloes Terpstra',
    parties: ['Marloes Terpstra'],
    startsOn: null,
    endsOn: null,
    ifBroken: '',
    amends: null,
    reveal: 'meteen',
    deadline: '2026-12-21',
    on: '2026-12-14',
    voters: [
      toVoter('T1', 'Nadia el Amrani', false),
      toVoter('T2', 'Marloes Terpstra', false),
      toVoter('T3', 'Jesse Kuipers', isJesseChild),
    ],
  },
})

const toVoter = (voterId: string, name: string, isChild: boolean) => ({
  voterId,
  name,
  organisation: '',
  isChild,
  isAbsent: false,
  partyId: null,
  personId: null,
})

/** A meeting in which nothing happens yet, as the host tells it. */
export const quietMeeting: LiveView = {
  meetingId,
  moves: 0,
  startedAt: meetingStart,
  pausedMs: 0,
  running: null,
  pause: null,
  gap: null,
  speaker: null,
  queue: [],
  spoken: [],
  follow: null,
  screen: 'leeg',
  wordIds: [],
  round: null,
  colours: [],
  me: { attendeeId: 'T1', rated: [] },
  ratedCount: 0,
}

type Given = Readonly<{
  live?: Partial<LiveView>
  facts?: readonly Readonly<{ type: string; body: object }>[]
  session?: Session
  width?: number
}>

/** What a test of the table holds: the moves it made, and the meeting's document at its host. */
export type ShownTable = Readonly<{
  move: Mock<(move: MeetingMove) => void>
  meeting: FakeSyncHost
  /** Where this screen is now. */
  path: () => string
}>

/** Shows the table of a running meeting of the first practice case, with three people at it. */
export async function showTable(given: Given = {}): Promise<ShownTable> {
  const { session = ownerSession, width = 1366 } = given
  await page.viewport(width, width < 600 ? 844 : 768)
  const records = [...facts, ...(given.facts ?? [])].map((fact, n): ToldFact => ({ n, ...fact }))
  const [meeting] = foldMeetings(records)
  if (meeting === undefined) throw new Error('no meeting')
  const move = vi.fn<(move: MeetingMove) => void>()
  const isKeeper = session.role === 'regisseur'
  const table: TableCase = {
    caseId: 'case-1',
    meeting,
    before: null,
    live: { ...quietMeeting, ...given.live },
    present: meeting.attendance.filter(({ isIn }) => isIn),
    round: meeting.rounds.find(({ status }) => status === 'open') ?? null,
    clockOffsetMs: 0,
    isLeader: isKeeper,
    isKeeper,
    isOnlooker: session.role === 'meelezer',
    move,
  }
  const host = createFakeSyncHost(seedDocument('meeting', terpstraKuipersPlanned.meeting, 1))
  const history = createMemoryHistory({ initialEntries: ['/huishouden/case-1/tafel'] })
  await showPage(<Stage table={table} host={host} history={history} />, session)
  return { move, meeting: host, path: () => history.location.pathname }
}

type StageProps = Readonly<{ table: TableCase; host: FakeSyncHost; history: RouterHistory }>

function Stage({ table, host, history }: StageProps) {
  const plan = createFakeSyncHost(seedDocument('plan', terpstraKuipers.plan, 1)).surroundings()
  const ofMeeting = host.surroundings()
  const isFamily = table.live.me.attendeeId === 'T2'
  const content = (
    <LiveDocumentProvider documentId="plan" kind="plan" surroundings={plan}>
      <LiveDocumentProvider documentId="meeting" kind="meeting" surroundings={ofMeeting}>
        <TableCaseProvider value={table}>
          {isFamily ? <FamilyTable error={null} /> : <Table error={null} />}
        </TableCaseProvider>
      </LiveDocumentProvider>
    </LiveDocumentProvider>
  )
  const router = createRouter({
    history,
    routeTree: createRootRoute({ component: () => content, notFoundComponent: () => content }),
  })
  // Safe: a router of the test, with none of the app's own routes.
  return <RouterProvider router={router as never} />
}
