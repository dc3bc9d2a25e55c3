import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingCancelled } from '../../../../shared/records/meeting-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'

type CancelMeetingProps = Readonly<{ caseId: string; meetingId: string; onClose: () => void }>

/** Calls a meeting off, with the reason that everybody reads. */
export function CancelMeeting({ caseId, meetingId, onClose }: CancelMeetingProps) {
  const { t } = useTranslation()
  const command = useRecordCommand(caseId, meetingCancelled.type)
  const [why, setWhy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (why.trim() === '') return
    if ((await command.send({ meetingId, why: why.trim() })) !== null) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('preparation.when.cancelTitle')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <ErrorNotice error={command.error} />
          <TextField
            label={t('preparation.when.cancelWhy')}
            value={why}
            onChange={setWhy}
            maxLength={500}
            error={isTried && why.trim() === '' ? t('preparation.when.cancelMissing') : null}
          />
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('preparation.when.cancel')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
