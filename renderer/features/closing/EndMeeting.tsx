import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingShape } from '../../../shared/document/meeting-shape.ts'
import { singleId } from '../../../shared/document/plan-shape.ts'
import type { MeetingState } from '../../../shared/domain/meeting/fold-meeting.ts'
import { meetingEnded } from '../../../shared/records/meeting-records.ts'
import { Button } from '../../components/Button.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { useFields } from '../../document/use-fields.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../platform/use-record-command.ts'

type EndMeetingProps = Readonly<{ caseId: string; meeting: MeetingState }>

/** Ends the meeting: a record with who was there. Guests lose their access with it, so it is asked once more. */
export function EndMeeting({ caseId, meeting }: EndMeetingProps) {
  const { t } = useTranslation()
  const [isAsking, setIsAsking] = useState(false)
  const command = useRecordCommand(caseId, meetingEnded.type)
  const frame = useFields(meetingShape.frame, singleId, ['nextOn', 'nextFrom', 'nextPlace'])
  const hasOpenRound = meeting.rounds.some(({ status }) => status === 'open')
  const end = () => {
    setIsAsking(false)
    const next =
      frame?.nextOn == null
        ? null
        : {
            on: frame.nextOn,
            from: frame.nextFrom === '' ? null : frame.nextFrom,
            place: frame.nextPlace,
          }
    void command.send({ meetingId: meeting.meetingId, next })
  }
  return (
    <Section title={t('closing.end.title')} intro={t('closing.end.intro')}>
      <ErrorNotice error={command.error} />
      {hasOpenRound && <Notice kind="warning">{t('closing.end.openRound')}</Notice>}
      <div>
        <Button
          icon="flag"
          variant="primary"
          isPending={command.isPending}
          onPress={() => setIsAsking(true)}
        >
          {t('closing.end.do')}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('closing.end.ask')}
        confirmLabel={t('closing.end.do')}
        onConfirm={end}
        onCancel={() => setIsAsking(false)}
      >
        {t('closing.end.askText')}
      </ConfirmDialog>
    </Section>
  )
}
