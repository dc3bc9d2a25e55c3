import { useMemo } from 'react'
import {
  findMeetingBefore,
  findPlannedMeeting,
  findRunningMeeting,
  foldMeetings,
  type MeetingState,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import { useView } from '../../platform/use-request.ts'

type Meetings = Readonly<{
  isPending: boolean
  error: Error | null
  retry: () => void
  running: MeetingState | null
  planned: MeetingState | null
  /** The last one that ended here; null when none did. */
  ended: MeetingState | null
  /** The meeting before the running one. */
  before: MeetingState | null
}>

/** The meetings of a case, as its records tell them. */
export function useMeetings(caseId: string): Meetings {
  const records = useView('records', { params: { caseId } })
  const lines = records.data
  const found = useMemo(() => {
    const meetings = foldMeetings(lines ?? [])
    const running = findRunningMeeting(meetings)
    return {
      running,
      planned: findPlannedMeeting(meetings),
      ended: meetings.findLast(({ status }) => status === 'afgelopen') ?? null,
      before: running === null ? null : findMeetingBefore(meetings, running.meetingId),
    }
  }, [lines])
  return {
    ...found,
    isPending: records.isPending,
    error: records.error,
    retry: () => void records.refetch(),
  }
}
