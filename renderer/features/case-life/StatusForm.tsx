import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseSummary } from '../../../shared/api/replies.ts'
import {
  caseStatusLabels,
  plainCaseStatusLabels,
} from '../../../shared/content/vocabulary-labels.ts'
import { caseStatus, statusTransitions } from '../../../shared/domain/case-life.ts'
import type { CaseStatus } from '../../../shared/domain/vocabulary.ts'
import { caseStatusChanged } from '../../../shared/records/case-life-records.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { showToast } from '../../components/toast-store.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useMakeRecord } from '../../platform/use-records.ts'
import { ClosingFields } from './ClosingFields.tsx'
import { emptyClosing, toClosing } from './closing-draft.ts'
import { RecordForm } from './RecordForm.tsx'

type StatusFormProps = Readonly<{ summary: CaseSummary; onDone: () => void }>

/** The next status out of those that may follow, with why. Closing asks who leads now. */
export function StatusForm({ summary, onDone }: StatusFormProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const record = useMakeRecord(summary.id, caseStatusChanged)
  const [to, setTo] = useState<CaseStatus | null>(null)
  const [why, setWhy] = useState('')
  const [closing, setClosing] = useState(emptyClosing)
  const [isAsked, setIsAsked] = useState(false)
  const isClosing = to === 'afgesloten'
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    const ended = toClosing(closing)
    if (to === null || why.trim() === '' || (isClosing && ended === null)) return
    const body = { from: summary.status, to, why: why.trim() }
    const words = isClosing && ended !== null ? { ...body, closing: ended } : body
    if ((await record.send(words)) === null) return
    showToast({ text: t('case-life.status.done', { status: label(caseStatusLabels[to]) }) })
    onDone()
  }
  return (
    <RecordForm
      label={t('case-life.status.change')}
      submitLabel={t('case-life.status.submit')}
      command={record}
      onSubmit={(event) => void submit(event)}
      onCancel={onDone}
    >
      <ChoiceGroup
        label={t('case-life.status.to')}
        value={to}
        onChange={(id) => setTo(caseStatus.parse(id))}
        error={isAsked && to === null ? t('case-life.missing.choice') : null}
        choices={statusTransitions[summary.status].map((id) => ({
          id,
          label: label(caseStatusLabels[id]),
          hint: label(plainCaseStatusLabels[id]),
        }))}
      />
      <TextArea
        label={t('case-life.status.whyAsked')}
        value={why}
        onChange={setWhy}
        maxLength={2000}
        error={isAsked && why.trim() === '' ? t('case-life.missing.why') : null}
      />
      {isClosing && <ClosingFields draft={closing} onChange={setClosing} isAsked={isAsked} />}
    </RecordForm>
  )
}
