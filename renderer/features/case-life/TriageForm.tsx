import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { triageOutcomeLabels } from '../../../shared/content/triage.ts'
import {
  type TriageOutcome,
  triageOutcome,
  triageOutcomes,
} from '../../../shared/domain/case-life.ts'
import { suggestTriage, type TriageAnswers } from '../../../shared/domain/suggest-triage.ts'
import { caseTriaged } from '../../../shared/records/case-life-records.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { showToast } from '../../components/toast-store.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useMakeRecord } from '../../platform/use-records.ts'
import { RecordForm } from './RecordForm.tsx'
import { TriageQuestions } from './TriageQuestions.tsx'
import { TriageSuggested } from './TriageSuggested.tsx'

type TriageFormProps = Readonly<{ caseId: string; onDone: () => void }>

/** The ten questions, what they point to, and the decision with its reason. Questions may stay open. */
export function TriageForm({ caseId, onDone }: TriageFormProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const record = useMakeRecord(caseId, caseTriaged)
  const [answers, setAnswers] = useState<TriageAnswers>({})
  const [outcome, setOutcome] = useState<TriageOutcome | null>(null)
  const [reason, setReason] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (outcome === null || reason.trim() === '') return
    if ((await record.send({ answers, outcome, reason: reason.trim() })) === null) return
    showToast({ text: t('case-life.triage.done') })
    onDone()
  }
  return (
    <RecordForm
      label={t('case-life.triage.title')}
      submitLabel={t('case-life.triage.submit')}
      command={record}
      onSubmit={(event) => void submit(event)}
      onCancel={onDone}
    >
      <TriageQuestions answers={answers} onChange={setAnswers} />
      <TriageSuggested suggestion={suggestTriage(answers)} />
      <ChoiceGroup
        label={t('case-life.triage.decide')}
        value={outcome}
        onChange={(id) => setOutcome(triageOutcome.parse(id))}
        error={isAsked && outcome === null ? t('case-life.missing.choice') : null}
        choices={triageOutcomes.map((id) => ({ id, label: label(triageOutcomeLabels[id]) }))}
      />
      <TextArea
        label={t('case-life.triage.reasonAsked')}
        hint={t('case-life.triage.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        error={isAsked && reason.trim() === '' ? t('case-life.missing.why') : null}
      />
    </RecordForm>
  )
}
