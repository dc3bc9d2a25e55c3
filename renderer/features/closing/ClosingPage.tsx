import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  findRunningMeeting,
  type MeetingState,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import { wasHeld } from '../../../shared/output/meeting-paper.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useCaseMeetings } from '../../platform/use-case-meetings.ts'
import { ClosingScreen } from './ClosingScreen.tsx'

/** Closing one meeting of a household: the running one, the one of the address, or the last that was held. */
export function ClosingPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { gesprek } = useSearch({ strict: false })
  const { known, error, retry } = useCaseMeetings(caseId)
  if (known === null) return <NotYet label={t('closing.loading')} error={error} onRetry={retry} />
  const meeting = findMeeting(known.meetings, gesprek)
  if (meeting !== null) return <ClosingScreen {...{ caseId, meeting, ...known }} />
  return (
    <EmptyState
      title={t('closing.none.title')}
      actions={
        <LinkButton href={`/huishouden/${caseId}/tafel`}>{t('closing.none.toTable')}</LinkButton>
      }
    >
      {t('closing.none.text')}
    </EmptyState>
  )
}

const findMeeting = (
  meetings: readonly MeetingState[],
  wanted: string | undefined,
): MeetingState | null =>
  meetings.find((meeting) => meeting.meetingId === wanted && wasHeld(meeting)) ??
  findRunningMeeting(meetings) ??
  meetings.findLast(wasHeld) ??
  null
