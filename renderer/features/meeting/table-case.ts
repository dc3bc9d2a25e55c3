import { createContext, useContext } from 'react'
import type { MeetingView } from '../../../shared/api/meeting-routes.ts'
import type { MeetingMove } from '../../../shared/domain/meeting/meeting-move.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import type { ConsentRound } from '../../../shared/domain/meeting/fold-consent.ts'
import type { Attendance } from '../../../shared/domain/meeting/fold-attendance.ts'

/** The small live things of the running meeting. */
export type LiveView = NonNullable<MeetingView['live']>

/** The running meeting as everything on the table's screen knows it. */
export type TableCase = Readonly<{
  caseId: string
  meeting: MeetingState
  /** The meeting before this one; null for the first. */
  before: MeetingState | null
  live: LiveView
  /** Who is in now, in order of coming. */
  present: readonly Attendance[]
  /** The round that is open; null when none is. */
  round: ConsentRound | null
  /** What to add to this device's clock to have the host's, in milliseconds. */
  clockOffsetMs: number
  /** Leads the meeting: regisseur or voorzitter. */
  isLeader: boolean
  /** Keeps the list and the agenda: leaders and schrijver. */
  isKeeper: boolean
  /** Only reads. */
  isOnlooker: boolean
  /** One small move; what goes wrong is shown at the top of the table. */
  move: (move: MeetingMove) => void
}>

const TableCaseContext = createContext<TableCase | null>(null)

/** Hands the running meeting to everything inside it. */
export const TableCaseProvider = TableCaseContext.Provider

/** The running meeting around a component. Throws outside it. */
export function useTableCase(): TableCase {
  const table = useContext(TableCaseContext)
  if (table === null) throw new Error('no meeting here')
  return table
}
