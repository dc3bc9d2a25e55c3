import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { agreementNotKept } from '../../../../shared/records/agreement-records.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useRecordCommand } from '../../../platform/use-record-command.ts'
import { useTableCase } from '../table-case.ts'

type NotKeptDialogProps = Readonly<{ agreementId: string; onClose: () => void }>

/** An agreement that was not kept says why: what got in the way, not who is to blame. */
export function NotKeptDialog({ agreementId, onClose }: NotKeptDialogProps) {
  const { t } = useTranslation()
  const { caseId } = useTableCase()
  const command = useRecordCommand(caseId, agreementNotKept.type)
  const [why, setWhy] = useState('')
  const [isTried, setIsTried] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (why.trim() === '') return
    if ((await command.send({ agreementId, why: why.trim() })) !== null) onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.last.whyTitle')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {command.error !== null && <ErrorNotice error={command.error} />}
          <TextArea
            label={t('meeting.last.why')}
            hint={t('meeting.last.whyHint')}
            value={why}
            onChange={setWhy}
            maxLength={1000}
            error={isTried && why.trim() === '' ? t('meeting.last.whyMissing') : null}
          />
          <div>
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('meeting.last.whyDo')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
