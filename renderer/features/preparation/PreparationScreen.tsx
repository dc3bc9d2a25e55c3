import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../shared/domain/authority/agreement-state.ts'
import {
  findMeetingBefore,
  type MeetingState,
} from '../../../shared/domain/meeting/fold-meeting.ts'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { TrustArea } from '../../components/TrustArea.tsx'
import { AudienceLine } from '../../document/AudienceLine.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { CaseDocument } from '../../document/CaseDocument.tsx'
import { PeopleHere } from '../../document/PeopleHere.tsx'
import { SavedState } from '../../document/SavedState.tsx'
import { useSession } from '../../platform/session.tsx'
import { AgendaOffers } from './agenda/AgendaOffers.tsx'
import { AgendaSection } from './agenda/AgendaSection.tsx'
import { Checks } from './Checks.tsx'
import { FrameSection } from './FrameSection.tsx'
import { Inputs } from './Inputs.tsx'
import { Invitations } from './Invitations.tsx'
import { Invitees } from './invitees/Invitees.tsx'
import { PlainHints } from '../../document/PlainHints.tsx'
import { WhenAndWhere } from './when/WhenAndWhere.tsx'

type PreparationScreenProps = Readonly<{
  caseId: string
  meeting: MeetingState
  meetings: readonly MeetingState[]
  agreements: readonly AgreementState[]
}>

/** In the order of ten minutes: why, who, when, what is said of voluntary, agenda, input, and the checks. */
export function PreparationScreen(props: PreparationScreenProps) {
  const { caseId, meeting, meetings, agreements } = props
  const { t } = useTranslation()
  const { role } = useSession()
  const leads = meetingKeepers.includes(role)
  return (
    <CaseDocument caseId={caseId} which="plan">
      <CaseDocument caseId={caseId} which={{ id: meeting.prepDocumentId }}>
        <CaseDocument caseId={caseId} which={{ id: meeting.documentId }}>
          <TrustArea
            audience={<AudienceLine kind="meeting" />}
            people={<PeopleHere />}
            saved={<SavedState />}
          />
          <PageHead title={t('preparation.title')}>
            {leads ? t('preparation.intro') : t('preparation.onlyKeepers.text')}
          </PageHead>
          <Section
            title={t('preparation.purpose.title')}
            intro={t('preparation.purpose.intro')}
            isFirst
          >
            <LiveField
              root={meetingShape.frame}
              id={singleId}
              field="purpose"
              label={t('preparation.purpose.field')}
              placeholder={t('preparation.purpose.placeholder')}
              multiline
              size="lg"
              look="box"
              readOnly={!leads}
            />
            <PlainHints root={meetingShape.frame} id={singleId} field="purpose" />
          </Section>
          {leads && <Invitees caseId={caseId} />}
          <WhenAndWhere caseId={caseId} meeting={meeting} />
          <FrameSection canWrite={leads} />
          {leads && (
            <AgendaSection meeting={meeting}>
              <AgendaOffers
                caseId={caseId}
                meeting={meeting}
                before={findMeetingBefore(meetings, meeting.meetingId)}
                agreements={agreements}
              />
            </AgendaSection>
          )}
          <Inputs />
          {leads && <Checks />}
          {leads && <Invitations caseId={caseId} meeting={meeting} />}
        </CaseDocument>
      </CaseDocument>
    </CaseDocument>
  )
}
