import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { itemLeadLabels } from '../../../../shared/content/meeting/meeting-labels.ts'
import { itemLead, itemLeads } from '../../../../shared/domain/meeting/meeting-vocabulary.ts'
import { meetingShape } from '../../../../shared/document/meeting-shape.ts'
import { Button } from '../../../components/Button.tsx'
import { Dialog } from '../../../components/Dialog.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useLabel } from '../../../platform/use-label.ts'

/** A point comes up at the table: it goes to the end of the agenda, and can be moved from there. */
export function AddItemDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const edits = useEdits(meetingShape.agenda)
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState('10')
  const [lead, setLead] = useState<(typeof itemLeads)[number]>('voorzitter')
  const [isTried, setIsTried] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (title.trim() === '') return
    edits.add({ title: title.trim(), minutes: Number(minutes), lead, screen: 'leeg' })
    onClose()
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('meeting.agenda.addTitle')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextField
            label={t('meeting.agenda.what')}
            value={title}
            onChange={setTitle}
            maxLength={200}
            error={isTried && title.trim() === '' ? t('meeting.agenda.whatMissing') : null}
          />
          <Select
            label={t('meeting.agenda.howLong')}
            value={minutes}
            onChange={(id) => setMinutes(id ?? '10')}
            options={['5', '10', '15', '20', '30'].map((id) => ({
              id,
              label: t('meeting.time.minutes', { count: Number(id) }),
            }))}
          />
          <Select
            label={t('meeting.agenda.who')}
            value={lead}
            onChange={(id) => setLead(itemLead.catch('voorzitter').parse(id))}
            options={itemLeads.map((id) => ({ id, label: label(itemLeadLabels[id]) }))}
          />
          <div>
            <Button type="submit" variant="primary">
              {t('meeting.agenda.addDo')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
