import { useTranslation } from 'react-i18next'
import type { AgreementState } from '../../../../shared/domain/authority/agreement-state.ts'
import { toAfterCareSteps } from '../../../../shared/domain/meeting/after-care-days.ts'
import { findAwaited } from '../../../../shared/domain/meeting/fold-consent.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { toHeldDay } from '../../../../shared/output/meeting-when.ts'
import { regisseurOnly } from '../../../../shared/records/record-type.ts'
import { Bullets } from '../../../components/Bullets.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Status } from '../../../components/Status.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { Calls } from './Calls.tsx'
import { FollowUp } from './FollowUp.tsx'
import { Tasks } from './Tasks.tsx'

type AfterCareProps = Readonly<{
  caseId: string
  meeting: MeetingState
  meetings: readonly MeetingState[]
  /** Those of this meeting. */
  agreements: readonly AgreementState[]
  today: string
}>

/** After the meeting: what is due when, who still has to respond, tasks per owner, the notifier, the next one. */
export function AfterCare({ caseId, meeting, meetings, agreements, today }: AfterCareProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const isRegisseur = regisseurOnly.includes(role)
  return (
    <Section title={t('closing.after.title')} intro={t('closing.after.intro')}>
      <Stack>
        <Steps meeting={meeting} today={today} />
        <Calls caseId={caseId} meeting={meeting} today={today} />
        <Awaited meeting={meeting} today={today} />
        <Tasks caseId={caseId} agreements={agreements} />
        {isRegisseur && (
          <Row gap="sm">
            <FollowUp caseId={caseId} meeting={meeting} meetings={meetings} />
            <LinkButton href={`/huishouden/${caseId}/zaak`} icon="mail">
              {t('closing.after.notifier')}
            </LinkButton>
          </Row>
        )}
      </Stack>
    </Section>
  )
}

function Steps({ meeting, today }: Readonly<{ meeting: MeetingState; today: string }>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Bullets
      label={t('closing.after.steps')}
      items={toAfterCareSteps(toHeldDay(meeting)).map(({ id, on }) => ({
        id,
        icon: 'calendar',
        content: (
          <>
            {t(`closing.after.step.${id}`, { day: format.day(on) })}{' '}
            {id === 'call' && meeting.calls.length > 0 ? (
              <Status kind="positive" icon="check">
                {t('closing.after.called')}
              </Status>
            ) : (
              on === today && <Status kind="warning">{t('closing.after.today')}</Status>
            )}
          </>
        ),
      }))}
    />
  )
}

function Awaited({ meeting, today }: Readonly<{ meeting: MeetingState; today: string }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const awaited = findAwaited(meeting.rounds, today)
  if (awaited.length === 0) return null
  return (
    <Bullets
      label={t('closing.after.awaited')}
      items={awaited.map(({ roundId, voterId, name, deadline }) => ({
        id: `${roundId}.${voterId}`,
        icon: 'hourglass',
        content: t('closing.after.awaits', { name, day: format.day(deadline) }),
      }))}
    />
  )
}
