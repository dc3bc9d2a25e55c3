import { useTranslation } from 'react-i18next'
import { Spinner } from '../../components/Spinner.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useView } from '../../platform/use-request.ts'
import { MeetingFrame } from './MeetingFrame.tsx'
import { NoMeeting } from './NoMeeting.tsx'
import { RunningMeeting } from './RunningMeeting.tsx'
import { useMeetings } from './use-meetings.ts'

/** Asked again by itself where no live message comes through: a guest behind a strict network still follows. */
const pollMs = 10_000

/** The running meeting of a case, or what there is instead of it. */
export function MeetingScreen({ caseId }: Readonly<{ caseId: string }>) {
  const { t } = useTranslation()
  const meetings = useMeetings(caseId)
  const view = useView('meeting', { params: { caseId } }, { everyMs: pollMs })
  const { running } = meetings
  const error = meetings.error ?? view.error
  const live = view.data?.live ?? null
  if (running !== null && live !== null && view.data !== undefined) {
    const clockOffsetMs = Date.parse(view.data.now) - view.dataUpdatedAt
    return (
      <RunningMeeting
        caseId={caseId}
        meeting={running}
        before={meetings.before}
        live={live}
        clockOffsetMs={clockOffsetMs}
      />
    )
  }
  return (
    <MeetingFrame caseId={caseId} variant="family">
      {error !== null && (
        <ErrorNotice
          error={error}
          onRetry={() => {
            meetings.retry()
            void view.refetch()
          }}
        />
      )}
      {error === null && (meetings.isPending || view.isPending) && (
        <Spinner isBlock label={t('meeting.loading')} />
      )}
      {error === null && !meetings.isPending && !view.isPending && (
        <NoMeeting caseId={caseId} planned={meetings.planned} ended={meetings.ended} />
      )}
    </MeetingFrame>
  )
}
