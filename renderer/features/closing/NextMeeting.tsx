import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import { isRunning, type MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { meetingKeepers } from '../../../shared/records/meeting-records.ts'
import { Button } from '../../components/Button.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Row } from '../../components/Row.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { LiveField } from '../../document/LiveField.tsx'
import { useEdits } from '../../document/use-edits.ts'
import { useFields } from '../../document/use-fields.ts'
import { useSession } from '../../platform/session.tsx'
import { saveCalendarFile } from '../../platform/save-calendar-file.ts'
import { readToday } from '../../platform/today.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useView } from '../../platform/use-request.ts'
import styles from './closing.module.css'

type NextMeetingProps = Readonly<{
  caseId: string
  meeting: MeetingState
  /** What was planned since; null when nothing was. */
  planned: MeetingState | null
}>

/** When the table meets again: picked together while the meeting runs, told afterwards. */
export function NextMeeting({ caseId, meeting, planned }: NextMeetingProps) {
  const { t } = useTranslation()
  const { role } = useSession()
  const canWrite = isRunning(meeting.status) && meetingKeepers.includes(role)
  const next = useNext(meeting, planned)
  return (
    <Section title={t('closing.next.title')} intro={t('closing.next.intro')}>
      <Stack gap="md">
        {canWrite ? <NextFields /> : <NextLine next={next} />}
        {next !== null && <NextCalendar caseId={caseId} next={next} minutes={meeting.minutes} />}
      </Stack>
    </Section>
  )
}

type Next = NonNullable<MeetingState['next']>

/** What stands on record, or what the table picks now. */
function useNext({ status, next, on }: MeetingState, planned: MeetingState | null): Next | null {
  const frame = useFields(meetingShape.frame, singleId, ['nextOn', 'nextFrom', 'nextPlace'])
  if (!isRunning(status)) return next ?? (planned === null || planned.on < on ? null : planned)
  return frame?.nextOn == null
    ? null
    : {
        on: frame.nextOn,
        from: frame.nextFrom === '' ? null : frame.nextFrom,
        place: frame.nextPlace,
      }
}

function NextFields() {
  const { t } = useTranslation()
  const edits = useEdits(meetingShape.frame)
  const frame = useFields(meetingShape.frame, singleId, ['nextOn', 'nextFrom'])
  if (frame === null) return null
  return (
    <div className={styles.fields}>
      <DateField
        label={t('closing.next.on')}
        value={frame.nextOn}
        min={readToday()}
        onChange={(on) => edits.set(singleId, 'nextOn', on)}
      />
      <TimeField
        label={t('closing.next.from')}
        faultText={t('closing.next.fromFault')}
        value={frame.nextFrom === '' ? null : frame.nextFrom}
        onChange={(from) => edits.set(singleId, 'nextFrom', from ?? '')}
      />
      <LiveField
        root={meetingShape.frame}
        id={singleId}
        field="nextPlace"
        label={t('closing.next.place')}
        isLabelShown
        look="box"
      />
    </div>
  )
}

function NextLine({ next }: Readonly<{ next: Next | null }>) {
  const { t } = useTranslation()
  const format = useFormat()
  if (next === null) return <p>{t('closing.next.none')}</p>
  const when = next.from === null ? format.day(next.on) : format.dayTime(`${next.on}T${next.from}`)
  return (
    <p className={styles.words}>{[when, next.place].filter((part) => part !== '').join(', ')}</p>
  )
}

type NextCalendarProps = Readonly<{ caseId: string; next: Next; minutes: number }>

function NextCalendar({ caseId, next, minutes }: NextCalendarProps) {
  const { t } = useTranslation()
  const reference = (useView('cases', {}).data ?? []).find(({ id }) => id === caseId)?.ref ?? ''
  const title = t('closing.calendar.meeting', { reference })
  return (
    <Row>
      <Button
        icon="calendar"
        onPress={() =>
          void saveCalendarFile(`${title}.ics`, [
            {
              id: `${reference}-${next.on}@rondetafel`,
              title,
              text: '',
              minutes,
              on: next.on,
              from: next.from,
              place: next.place,
            },
          ])
        }
      >
        {t('closing.calendar.save')}
      </Button>
    </Row>
  )
}
