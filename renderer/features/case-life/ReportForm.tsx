import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { caseReported } from '../../../shared/records/case-life-records.ts'
import { DateField } from '../../components/DateField.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/toast-store.ts'
import { readToday } from '../../platform/today.ts'
import { type RecordEntry, useMakeRecord } from '../../platform/use-records.ts'
import { RecordForm } from './RecordForm.tsx'

type Report = Readonly<{ by: string; organisation: string; what: string; on: string }>
type ReportFormProps = Readonly<{
  caseId: string
  /** The report that this one takes the place of; it stays on record. */
  corrected?: RecordEntry<Report>
  onDone: () => void
}>

/** Takes down a report, or takes it down better. */
export function ReportForm({ caseId, corrected, onDone }: ReportFormProps) {
  const { t } = useTranslation()
  const record = useMakeRecord(caseId, caseReported)
  const today = readToday()
  const [draft, setDraft] = useState<Report>(
    corrected?.body ?? { by: '', organisation: '', what: '', on: today },
  )
  const [isAsked, setIsAsked] = useState(false)
  const isMissing = (text: string) => isAsked && text.trim() === ''
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (draft.by.trim() === '' || draft.what.trim() === '') return
    if ((await record.send(draft, corrected?.n)) === null) return
    showToast({ text: t('case-life.report.done') })
    onDone()
  }
  return (
    <RecordForm
      label={t('case-life.report.title')}
      submitLabel={t('case-life.report.submit')}
      command={record}
      onSubmit={(event) => void submit(event)}
      onCancel={onDone}
    >
      <TextField
        label={t('case-life.report.by')}
        hint={t('case-life.report.byHint')}
        value={draft.by}
        onChange={(by) => setDraft({ ...draft, by })}
        maxLength={200}
        error={isMissing(draft.by) ? t('case-life.missing.by') : null}
        autoComplete="off"
      />
      <TextField
        label={t('case-life.report.organisation')}
        value={draft.organisation}
        onChange={(organisation) => setDraft({ ...draft, organisation })}
        maxLength={200}
        autoComplete="off"
      />
      <DateField
        label={t('case-life.report.on')}
        value={draft.on}
        onChange={(on) => setDraft({ ...draft, on: on ?? today })}
        max={today}
      />
      <TextArea
        label={t('case-life.report.what')}
        hint={t('case-life.report.whatHint')}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        maxLength={2000}
        rows={4}
        error={isMissing(draft.what) ? t('case-life.missing.what') : null}
      />
    </RecordForm>
  )
}
