import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  findPlannedMeeting,
  findRunningMeeting,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import { regisseurOnly } from '../../../shared/records/record-type.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { NotYet } from '../../platform/NotYet.tsx'
import { useSession } from '../../platform/session.tsx'
import { useCaseMeetings } from '../../platform/use-case-meetings.ts'
import { PlanMeeting } from './plan/PlanMeeting.tsx'
import { PreparationScreen } from './PreparationScreen.tsx'

/** Preparing the planned meeting of a household; without one, planning it. */
export function PreparationPage() {
  const { t } = useTranslation()
  const { caseId = '' } = useParams({ strict: false })
  const { gesprek } = useSearch({ strict: false })
  const { role } = useSession()
  const { known, error, retry } = useCaseMeetings(caseId)
  if (known === null)
    return <NotYet label={t('preparation.loading')} error={error} onRetry={retry} />
  const meeting =
    known.meetings.find(({ meetingId, status }) => meetingId === gesprek && status === 'gepland') ??
    findPlannedMeeting(known.meetings) ??
    findRunningMeeting(known.meetings)
  if (meeting !== null) return <PreparationScreen {...{ caseId, meeting, ...known }} />
  return (
    <>
      <PageHead title={t('preparation.title')}>
        {regisseurOnly.includes(role) ? t('preparation.intro') : t('preparation.onlyKeepers.none')}
      </PageHead>
      {regisseurOnly.includes(role) && <PlanMeeting caseId={caseId} />}
    </>
  )
}
