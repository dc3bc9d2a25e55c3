import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '../../../../shared/content/bilingual.ts'
import { findAgendaTemplate } from '../../../../shared/content/meeting/agenda-templates.ts'
import {
  findPlannedMeeting,
  type MeetingState,
} from '../../../../shared/domain/meeting/fold-meeting.ts'
import { meetingPlanned } from '../../../../shared/records/meeting-records.ts'
import { addDays } from '../../../../shared/util/calendar-days.ts'
import { Button } from '../../../components/Button.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { readToday } from '../../../platform/today.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useOpenPoints } from '../../../document/use-open-points.ts'

type FollowUpProps = Readonly<{
  caseId: string
  meeting: MeetingState
  meetings: readonly MeetingState[]
}>

/** Weeks until a follow-up that has no day yet; it can be moved while it is prepared. */
const proposedDays = 42

/** Plans the next meeting from what is still open, in one press; when one is planned already, the way to it. */
export function FollowUp({ caseId, meeting, meetings }: FollowUpProps) {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const { points } = useOpenPoints(meeting)
  const command = useRecordCommand(caseId, meetingPlanned.type)
  const to = `/huishouden/${caseId}/voorbereiden`
  if (findPlannedMeeting(meetings) !== null)
    return (
      <LinkButton href={to} icon="list-checks">
        {t('closing.after.toPlanned')}
      </LinkButton>
    )
  const plan = async () => {
    const { minutes, lines } = findAgendaTemplate('vervolg')
    const shipped = lines.map(({ title, ...line }) => ({
      ...line,
      title: inLanguage(title, i18n.language),
    }))
    const today = readToday()
    const next = meeting.next
    const proposed = addDays(today, proposedDays)
    const made = await command.send({
      kind: 'vervolg',
      on: next === null || next.on < today ? proposed : next.on,
      from: next?.from ?? null,
      minutes,
      place: next?.place ?? meeting.place,
      language: meeting.language,
      interpreter: meeting.interpreter,
      agenda: [
        ...shipped.slice(0, -1),
        ...points.slice(0, 20).map(({ text }) => ({
          title: text.slice(0, 300),
          minutes: 5,
          lead: 'regisseur',
          screen: 'leeg',
        })),
        // The closing stays the last one.
        ...shipped.slice(-1),
      ],
    })
    if (made !== null) void navigate({ href: to })
  }
  return (
    <>
      <ErrorNotice error={command.error} />
      <Button icon="calendar-plus" isPending={command.isPending} onPress={() => void plan()}>
        {t('closing.after.followUp')}
      </Button>
    </>
  )
}
