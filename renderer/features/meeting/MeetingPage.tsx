import { Navigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Spinner } from '../../components/Spinner.tsx'
import { useSessionState } from '../../platform/session.tsx'
import { MeetingScreen } from './MeetingScreen.tsx'

/** The table of one household, for everybody who sits at it. It has a frame of its own: at the table the navigation is out of the way. */
export function MeetingPage() {
  const { t } = useTranslation()
  const state = useSessionState()
  const { caseId } = useParams({ strict: false })
  if (state.kind === 'loading') return <Spinner isBlock label={t('meeting.loading')} />
  if (state.kind !== 'present' || state.session.status !== 'admitted' || caseId === undefined)
    return <Navigate to="/" replace />
  return <MeetingScreen caseId={caseId} />
}
