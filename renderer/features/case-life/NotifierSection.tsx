import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  notifierAnswerLabels,
  notifierAnswerTexts,
} from '../../../shared/content/case-life-labels.ts'
import {
  type NotifierAnswer,
  notifierAnswer,
  notifierAnswers,
} from '../../../shared/domain/case-life.ts'
import { caseReported, notifierAnswered } from '../../../shared/records/case-life-records.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { CopyButton } from '../../components/CopyButton.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Section } from '../../components/Section.tsx'
import { Stack } from '../../components/Stack.tsx'
import { showToast } from '../../components/toast-store.ts'
import { readToday } from '../../platform/today.ts'
import { useFormat } from '../../platform/use-format.ts'
import { useLabel } from '../../platform/use-label.ts'
import { useMakeRecord, useRecords } from '../../platform/use-records.ts'
import { RecordForm } from './RecordForm.tsx'

type NotifierSectionProps = Readonly<{ caseId: string; canRecord: boolean }>

/** Word back to whoever reported: one of three texts that give nothing away. */
export function NotifierSection({ caseId, canRecord }: NotifierSectionProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const isReported = useRecords(caseId, caseReported).length > 0
  const given = useRecords(caseId, notifierAnswered)
  const [isAdding, setIsAdding] = useState(false)
  const isOpen = isAdding || given.length === 0
  return (
    <Section
      title={t('case-life.notifier.title')}
      icon="message-square-text"
      intro={t('case-life.notifier.intro')}
    >
      <Stack>
        {given.length > 0 && (
          <Facts
            facts={given.map(({ n, body }) => ({
              id: String(n),
              term: format.fullDay(body.on),
              value: label(notifierAnswerLabels[body.answer]),
            }))}
          />
        )}
        {!isReported && <Notice kind="neutral">{t('case-life.notifier.noReport')}</Notice>}
        {canRecord && isReported && isOpen && (
          <NotifierForm caseId={caseId} onDone={() => setIsAdding(false)} />
        )}
        {canRecord && isReported && !isOpen && (
          <div>
            <Button icon="plus" onPress={() => setIsAdding(true)}>
              {t('case-life.notifier.another')}
            </Button>
          </div>
        )}
        {!canRecord && isReported && given.length === 0 && (
          <Notice kind="neutral">{t('case-life.notifier.none')}</Notice>
        )}
      </Stack>
    </Section>
  )
}

type NotifierFormProps = Readonly<{ caseId: string; onDone: () => void }>

function NotifierForm({ caseId, onDone }: NotifierFormProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const record = useMakeRecord(caseId, notifierAnswered)
  const [answer, setAnswer] = useState<NotifierAnswer | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (answer === null) return
    if ((await record.send({ answer, on: readToday() })) === null) return
    showToast({ text: t('case-life.notifier.done') })
    onDone()
  }
  return (
    <RecordForm
      label={t('case-life.notifier.title')}
      submitLabel={t('case-life.notifier.submit')}
      command={record}
      onSubmit={(event) => void submit(event)}
    >
      <ChoiceGroup
        label={t('case-life.notifier.choose')}
        value={answer}
        onChange={(id) => setAnswer(notifierAnswer.parse(id))}
        error={isAsked && answer === null ? t('case-life.missing.choice') : null}
        choices={notifierAnswers.map((id) => ({
          id,
          label: label(notifierAnswerLabels[id]),
          hint: label(notifierAnswerTexts[id]),
        }))}
      />
      {answer !== null && (
        <div>
          <CopyButton
            text={label(notifierAnswerTexts[answer])}
            label={t('case-life.notifier.copy')}
          />
        </div>
      )}
    </RecordForm>
  )
}
