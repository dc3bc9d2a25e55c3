import { type ReactNode, useMemo } from 'react'
import type { DocumentEntry } from '../../../shared/api/replies.ts'
import { isRunning, type MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { meetingKeepers, meetingLeaders } from '../../../shared/records/meeting-records.ts'
import { LiveDocumentProvider } from '../../document/LiveDocumentProvider.tsx'
import { useSession } from '../../platform/session.tsx'
import { useCommand, useView } from '../../platform/use-request.ts'
import { FamilyTable } from './family/FamilyTable.tsx'
import { Table } from './Table.tsx'
import { type LiveView, type TableCase, TableCaseProvider } from './table-case.ts'

type RunningMeetingProps = Readonly<{
  caseId: string
  meeting: MeetingState
  before: MeetingState | null
  live: LiveView
  clockOffsetMs: number
}>

/** The table while a meeting runs: its documents opened, and what everything on it needs to know. */
export function RunningMeeting(props: RunningMeetingProps) {
  const { caseId, meeting, before, live, clockOffsetMs } = props
  const { role } = useSession()
  const command = useCommand('moveMeeting')
  const { mutate } = command
  const isFamily = role === 'gezinslid' || role === 'steunfiguur'
  const table = useMemo<TableCase>(
    () => ({
      caseId,
      meeting,
      before,
      live,
      clockOffsetMs,
      present: isRunning(meeting.status) ? meeting.attendance.filter(({ isIn }) => isIn) : [],
      round: meeting.rounds.find(({ status }) => status === 'open') ?? null,
      isLeader: meetingLeaders.includes(role),
      isKeeper: meetingKeepers.includes(role),
      isOnlooker: role === 'meelezer',
      move: (move) => mutate({ params: { caseId }, body: move }),
    }),
    [caseId, meeting, before, live, clockOffsetMs, role, mutate],
  )
  return (
    <TableCaseProvider value={table}>
      <TableDocuments caseId={caseId} meetingDocumentId={meeting.documentId}>
        {isFamily ? <FamilyTable error={command.error} /> : <Table error={command.error} />}
      </TableDocuments>
    </TableCaseProvider>
  )
}

type TableDocumentsProps = Readonly<{
  caseId: string
  meetingDocumentId: string | null
  children: ReactNode
}>

/** The meeting's own document nearest; the plan for names, the family's words for who may read them. */
function TableDocuments({ caseId, meetingDocumentId, children }: TableDocumentsProps) {
  const manifest = useView('documents', { params: { caseId } }).data
  if (manifest === undefined) return null
  const ofMeeting = manifest.find(({ id }) => id === meetingDocumentId)
  const entries = [
    manifest.find(({ kind }) => kind === 'familyVoice'),
    manifest.find(({ kind }) => kind === 'plan'),
    ofMeeting,
  ].filter((entry) => entry !== undefined)
  return <Opened entries={entries}>{children}</Opened>
}

type OpenedProps = Readonly<{ entries: readonly DocumentEntry[]; children: ReactNode }>

function Opened({ entries, children }: OpenedProps): ReactNode {
  const [first, ...rest] = entries
  if (first === undefined) return children
  return (
    <LiveDocumentProvider
      key={first.id}
      documentId={first.id}
      kind={first.kind}
      right={first.right}
    >
      <Opened entries={rest}>{children}</Opened>
    </LiveDocumentProvider>
  )
}
