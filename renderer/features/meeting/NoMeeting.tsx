import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { meetingLeaders, meetingStarted } from '../../../shared/records/meeting-records.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { Row } from '../../components/Row.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useSession } from '../../platform/session.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { readReason } from '../../platform/read-reason.ts'
import { useRecordCommand } from '../../platform/use-record-command.ts'
import styles from './meeting.module.css'

type NoMeetingProps = Readonly<{
  caseId: string
  planned: MeetingState | null
  ended: MeetingState | null
}>

/** No meeting runs: when the next one is, and for who leads it the button that begins it. */
export function NoMeeting({ caseId, planned, ended }: NoMeetingProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { role } = useSession()
  const isLeader = meetingLeaders.includes(role)
  const when =
    planned === null
      ? null
      : planned.from === null
        ? format.day(planned.on)
        : format.dayTime(`${planned.on}T${planned.from}`)
  return (
    <div className={styles.empty}>
      <EmptyState
        title={t('meeting.none.title')}
        actions={
          <Row gap="sm">
            {isLeader && planned !== null && (
              <StartButton caseId={caseId} meetingId={planned.meetingId} />
            )}
            {isLeader && (
              <LinkButton href={`/huishouden/${caseId}/voorbereiden`} icon="list-checks">
                {t('meeting.none.prepare')}
              </LinkButton>
            )}
            {isLeader && ended !== null && (
              <LinkButton href={`/huishouden/${caseId}/afsluiten`} icon="file-check">
                {t('meeting.none.result')}
              </LinkButton>
            )}
          </Row>
        }
      >
        {when === null ? t('meeting.none.unplanned') : t('meeting.none.next', { when })}
      </EmptyState>
    </div>
  )
}

function StartButton({ caseId, meetingId }: Readonly<{ caseId: string; meetingId: string }>) {
  const { t } = useTranslation()
  const start = useRecordCommand(caseId, meetingStarted.type)
  // Somebody else was first: the table itself comes with the next answer.
  const error = readReason(start.error) === 'meetingRunning' ? null : start.error
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      <Button
        variant="primary"
        icon="messages-square"
        isPending={start.isPending}
        onPress={() => void start.send({ meetingId })}
      >
        {t('meeting.none.start')}
      </Button>
    </>
  )
}
