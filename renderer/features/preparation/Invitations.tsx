import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { useSession } from '../../platform/session.tsx'

type InvitationsProps = Readonly<{ caseId: string; meeting: MeetingState }>

/** Links and QR codes are made where the table is opened; the letter for everybody here. */
export function Invitations({ caseId, meeting }: InvitationsProps) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  if (!isOwner) return null
  const about = encodeURIComponent(meeting.meetingId)
  return (
    <Section title={t('preparation.invitations.title')} intro={t('preparation.invitations.intro')}>
      <Row gap="sm">
        <LinkButton href={`/huishouden/${caseId}/gesprekken`} icon="qr-code">
          {t('preparation.invitations.links')}
        </LinkButton>
        <LinkButton href={`/huishouden/${caseId}/stuk/invitation?over=${about}`} icon="mail">
          {t('preparation.invitations.letter')}
        </LinkButton>
      </Row>
    </Section>
  )
}
