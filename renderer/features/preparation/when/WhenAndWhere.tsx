import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../../shared/content/bilingual.ts'
import { meetingKindLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../../shared/document/plan-shape.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { regisseurOnly } from '../../../../shared/records/record-type.ts'
import { Button } from '../../../components/Button.tsx'
import { Facts } from '../../../components/Facts.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Row } from '../../../components/Row.tsx'
import { Section } from '../../../components/Section.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { LiveField } from '../../../document/LiveField.tsx'
import { saveCalendarFile } from '../../../platform/save-calendar-file.ts'
import { useSession } from '../../../platform/session.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useView } from '../../../platform/use-request.ts'
import { CancelMeeting } from './CancelMeeting.tsx'
import { MoveMeeting } from './MoveMeeting.tsx'

type WhenAndWhereProps = Readonly<{ caseId: string; meeting: MeetingState }>

/** When and where it is, for everybody; the regisseur moves it or calls it off. */
export function WhenAndWhere({ caseId, meeting }: WhenAndWhereProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const [asked, setAsked] = useState<'move' | 'cancel' | null>(null)
  const mayMove = regisseurOnly.includes(role) && meeting.status === 'gepland'
  return (
    <Section title={t('preparation.when.title')}>
      <Stack>
        <MeetingFacts meeting={meeting} />
        <LiveField
          root={meetingShape.frame}
          id={singleId}
          field="practical"
          label={t('preparation.when.practical')}
          isLabelShown
          multiline
        />
        <Row gap="sm">
          <MeetingCalendar caseId={caseId} meeting={meeting} />
          {mayMove && (
            <Button icon="pencil" onPress={() => setAsked('move')}>
              {t('preparation.when.move')}
            </Button>
          )}
          <LinkButton href={`/huishouden/${caseId}/tafel`} icon="users-round">
            {t('preparation.when.start')}
          </LinkButton>
          {mayMove && (
            <Button icon="calendar-x" variant="quiet" onPress={() => setAsked('cancel')}>
              {t('preparation.when.cancel')}
            </Button>
          )}
        </Row>
        {asked === 'move' && (
          <MoveMeeting caseId={caseId} meeting={meeting} onClose={() => setAsked(null)} />
        )}
        {asked === 'cancel' && (
          <CancelMeeting
            caseId={caseId}
            meetingId={meeting.meetingId}
            onClose={() => setAsked(null)}
          />
        )}
      </Stack>
    </Section>
  )
}

function MeetingFacts({ meeting }: Readonly<{ meeting: MeetingState }>) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  const { on, from, minutes, place, language, interpreter, kind } = meeting
  const facts = [
    ['kind', kind === null ? '' : inLanguage(meetingKindLabels[kind], i18n.language)],
    ['date', from === null ? format.day(on) : format.dayTime(`${on}T${from}`)],
    ['minutes', t('preparation.when.minutesValue', { count: minutes })],
    ['place', place],
    ['language', language],
    ['interpreter', interpreter],
  ] as const
  return (
    <Facts
      facts={facts
        .filter(([, value]) => value !== '')
        .map(([id, value]) => ({ id, term: t(`preparation.when.${id}`), value }))}
    />
  )
}

function MeetingCalendar({ caseId, meeting }: WhenAndWhereProps) {
  const { t } = useTranslation()
  const reference = (useView('cases', {}).data ?? []).find(({ id }) => id === caseId)?.ref ?? ''
  const title = t('preparation.when.calendarTitle', { reference })
  const { meetingId, on, from, minutes, place } = meeting
  return (
    <Button
      icon="calendar-plus"
      onPress={() =>
        void saveCalendarFile(`${title}.ics`, [
          { id: `${reference}-${meetingId}@rondetafel`, title, on, from, minutes, place, text: '' },
        ])
      }
    >
      {t('preparation.when.calendar')}
    </Button>
  )
}
