import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { evaluationStarted } from '../../../shared/records/evaluation-records.ts'
import { Button } from '../../components/Button.tsx'
import { DateField } from '../../components/DateField.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { readToday } from '../../platform/today.ts'
import { useRecordCommand } from '../../platform/use-record-command.ts'

type NewReportFormProps = Readonly<{
  caseId: string
  onClose: () => void
  onBegun: (documentId: string) => void
}>

type Draft = Readonly<{ title: string; from: string | null; until: string | null }>

/** What a report is called and about which period; the period can be changed in the report itself. */
export function NewReportForm({ caseId, onClose, onBegun }: NewReportFormProps) {
  const { t } = useTranslation()
  const command = useRecordCommand(caseId, evaluationStarted.type)
  const [isTried, setIsTried] = useState(false)
  const [draft, setDraft] = useState<Draft>(() => ({
    title: '',
    from: `${readToday().slice(0, 4)}-01-01`,
    until: readToday(),
  }))
  const missing = findMissing(draft)
  const begin = async () => {
    const line = await command.send({ ...draft, title: draft.title.trim() })
    if (line === null) return
    onClose()
    onBegun(evaluationStarted.body.parse(line.body).documentId)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (missing === null && !command.isPending) void begin()
  }
  const errorOf = (field: keyof Draft) =>
    isTried && missing === field ? t(`evaluation.begin.missing.${field}`) : null
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorNotice error={command.error} />
        <TextField
          label={t('evaluation.begin.name')}
          hint={t('evaluation.begin.nameHint')}
          error={errorOf('title')}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
          maxLength={120}
          autoComplete="off"
        />
        <DateField
          label={t('evaluation.from')}
          error={errorOf('from')}
          value={draft.from}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <DateField
          label={t('evaluation.until')}
          error={errorOf('until')}
          value={draft.until}
          onChange={(until) => setDraft({ ...draft, until })}
        />
        <Row>
          <Button onPress={onClose}>{t('common.back')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('evaluation.begin.submit')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}

/** The first field that is not filled in as it should; null when all are. */
function findMissing({ title, from, until }: Draft): keyof Draft | null {
  if (title.trim() === '') return 'title'
  if (from === null) return 'from'
  return until === null || until < from ? 'until' : null
}
