import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { toHeldDay } from '../../../../shared/output/meeting-when.ts'
import { meetingCalled } from '../../../../shared/records/meeting-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Checkbox } from '../../../components/Checkbox.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useSession } from '../../../platform/session.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'

type CallDialogProps = Readonly<{
  caseId: string
  meeting: MeetingState
  today: string
  onClose: () => void
}>

const someoneElse = 'else'

/** Writes down who of the family was called after a meeting, and how it went in one line. */
export function CallDialog({ caseId, meeting, today, onClose }: CallDialogProps) {
  const { t } = useTranslation()
  const command = useRecordCommand(caseId, meetingCalled.type)
  const family = meeting.attendance.filter(
    ({ role }) => role === 'gezinslid' || role === 'steunfiguur',
  )
  const [picked, setPicked] = useState(family[0]?.attendeeId ?? someoneElse)
  const [other, setOther] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const [how, setHow] = useState('')
  const session = useSession()
  const [caller, setCaller] = useState(session.name)
  const [isShared, setIsShared] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const person = family.find(({ attendeeId }) => attendeeId === picked)?.name ?? other.trim()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (person === '' || on === null) return
    const { meetingId } = meeting
    const words = { meetingId, person, caller: caller.trim(), on, how: how.trim(), isShared }
    if ((await command.send(words)) !== null) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('closing.after.calls.title')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <ErrorNotice error={command.error} />
          {family.length > 0 && (
            <Select
              label={t('closing.after.calls.who')}
              value={picked}
              onChange={(id) => setPicked(id ?? someoneElse)}
              options={[
                ...family.map(({ attendeeId, name }) => ({ id: attendeeId, label: name })),
                { id: someoneElse, label: t('closing.after.calls.else') },
              ]}
            />
          )}
          {picked === someoneElse && (
            <TextField
              label={t('closing.after.calls.name')}
              value={other}
              onChange={setOther}
              maxLength={200}
              error={isTried && person === '' ? t('closing.after.calls.nameMissing') : null}
            />
          )}
          <DateField
            label={t('closing.after.calls.on')}
            value={on}
            min={toHeldDay(meeting)}
            max={today}
            onChange={setOn}
            error={isTried && on === null ? t('closing.after.calls.onMissing') : null}
          />
          <TextField
            label={t('closing.after.calls.how')}
            hint={t('closing.after.calls.howHint')}
            value={how}
            onChange={setHow}
            maxLength={500}
          />
          <Checkbox isSelected={isShared} onChange={setIsShared}>
            {t('closing.after.calls.share')}
          </Checkbox>
          <TextField
            label={t('closing.after.calls.caller')}
            value={caller}
            onChange={setCaller}
            maxLength={200}
          />
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('closing.after.calls.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
