import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../shared/domain/authority/agreement-state.ts'
import {
  findPlannedMeeting,
  isRunning,
  type MeetingState,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import { ofMeeting } from '../../../shared/output/meeting-paper.ts'
import { toHeldDay } from '../../../shared/output/meeting-when.ts'
import { meetingKeepers, meetingLeaders } from '../../../shared/records/meeting-records.ts'
import { teamRoles } from '../../../shared/records/record-type.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { CaseDocument } from '../../document/CaseDocument.tsx'
import { CheckNumber } from '../../platform/CheckNumber.tsx'
import { RegisterLinks } from '../../platform/register-links/RegisterLinks.tsx'
import { useRegisterLinks } from '../../platform/register-links/use-register-links.ts'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { AfterCare } from './after-care/AfterCare.tsx'
import { Calls } from './after-care/Calls.tsx'
import { EndMeeting } from './EndMeeting.tsx'
import { GivenRatings } from './GivenRatings.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { Papers } from './Papers.tsx'
import { RateMeeting } from './RateMeeting.tsx'
import { ReadBack } from './ReadBack.tsx'
import { StillOpen } from './StillOpen.tsx'

type ClosingScreenProps = Readonly<{
  caseId: string
  meeting: MeetingState
  meetings: readonly MeetingState[]
  agreements: readonly AgreementState[]
  today: string
}>

/** In the order of the table: read back, what is open, when again, how was it; then everybody's papers. */
export function ClosingScreen(props: ClosingScreenProps) {
  const { caseId, meeting, agreements } = props
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const runs = isRunning(meeting.status)
  const made = ofMeeting(agreements, meeting)
  const links = useRegisterLinks(caseId, { kind: 'gesprek', id: meeting.meetingId })
  return (
    <CaseDocument caseId={caseId} which={{ id: meeting.documentId }}>
      <PageHead title={t('closing.title', { day: format.day(toHeldDay(meeting)) })}>
        {t(runs ? 'closing.introRunning' : 'closing.introHeld')}
      </PageHead>
      <ReadBack caseId={caseId} agreements={made} />
      <RegisterLinks links={links} />
      <StillOpen meeting={meeting} canWrite={runs && meetingKeepers.includes(role)} />
      <NextMeeting caseId={caseId} meeting={meeting} planned={findPlannedMeeting(props.meetings)} />
      {runs ? (
        <RateMeeting caseId={caseId} meeting={meeting} />
      ) : (
        <GivenRatings ratings={meeting.ratings} />
      )}
      <Papers caseId={caseId} meeting={meeting} />
      <Section title={t('closing.check.title')} intro={t('closing.check.intro')}>
        <CheckNumber />
      </Section>
      {runs && meetingLeaders.includes(role) && <EndMeeting caseId={caseId} meeting={meeting} />}
      {!runs && !teamRoles.includes(role) && meeting.calls.length > 0 && (
        <Section title={t('closing.after.title')}>
          <Calls caseId={caseId} meeting={meeting} today={props.today} />
        </Section>
      )}
      {!runs && teamRoles.includes(role) && (
        <AfterCare
          caseId={caseId}
          meeting={meeting}
          meetings={props.meetings}
          agreements={made}
          today={props.today}
        />
      )}
    </CaseDocument>
  )
}
