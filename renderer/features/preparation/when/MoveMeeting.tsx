import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingState } from '../../../../shared/domain/meeting/fold-meeting.ts'
import { meetingMoved } from '../../../../shared/records/meeting-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { readToday } from '../../../platform/today.ts'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { findWhenFaults, toWhenAndWhere, type WhenDraft } from './meeting-draft.ts'
import { WhenFields } from './WhenFields.tsx'

type MoveMeetingProps = Readonly<{ caseId: string; meeting: MeetingState; onClose: () => void }>

/** Another day, time, place, language or interpreter. */
export function MoveMeeting({ caseId, meeting, onClose }: MoveMeetingProps) {
  const { t } = useTranslation()
  const command = useRecordCommand(caseId, meetingMoved.type)
  const [draft, setDraft] = useState<WhenDraft>({ ...meeting, minutes: String(meeting.minutes) })
  const [why, setWhy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const faults = findWhenFaults(draft, readToday())
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (faults.on !== null || faults.minutes) return
    const { meetingId } = meeting
    const words = { meetingId, ...toWhenAndWhere(draft), why: why.trim() }
    if ((await command.send(words)) === null) return
    showToast({ text: t('preparation.when.saved') })
    onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('preparation.when.moveTitle')} size="lg">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <ErrorNotice error={command.error} />
          <WhenFields draft={draft} onChange={setDraft} faults={isTried ? faults : null} />
          <TextField
            label={t('preparation.when.why')}
            value={why}
            onChange={setWhy}
            maxLength={500}
          />
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('preparation.when.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
