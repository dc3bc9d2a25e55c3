import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { logbookWritten } from '../../../shared/records/logbook-records.ts'
import { Button } from '../../components/Button.tsx'
import { DateField } from '../../components/DateField.tsx'
import { GradeButtons } from '../../components/GradeButtons.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { TextField } from '../../components/TextField.tsx'
import { showToast } from '../../components/toast-store.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { readToday } from '../../platform/today.ts'
import { useMakeRecord } from '../../platform/use-records.ts'
import { BreakthroughFields } from './BreakthroughFields.tsx'
import { FactorFields } from './FactorFields.tsx'
import { type EntryDraft, findMissing, toEntry } from './entry-draft.ts'
import styles from './logbook.module.css'

type EntryFormProps = Readonly<{
  caseId: string
  draft: EntryDraft
  onChange: (draft: EntryDraft) => void
  onDone: () => void
}>

/** One entry. Only what happened is asked; the rest may stay empty. */
export function EntryForm({ caseId, draft, onChange, onDone }: EntryFormProps) {
  const { t } = useTranslation()
  const command = useMakeRecord(caseId, logbookWritten)
  const [isAsked, setIsAsked] = useState(false)
  const missing = isAsked ? findMissing(draft) : null
  const today = readToday()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (findMissing(draft) !== null) return
    if ((await command.send(toEntry(draft))) === null) return
    showToast({ text: t('logbook.kept') })
    onDone()
  }
  const area = (id: 'facts' | 'different' | 'effect', rows: number) => (
    <TextArea
      label={t(`logbook.field.${id}`)}
      hint={t(`logbook.hint.${id}`)}
      value={draft[id]}
      onChange={(value) => onChange({ ...draft, [id]: value })}
      maxLength={2000}
      rows={rows}
      error={missing === id ? t('logbook.missing.facts') : null}
    />
  )
  return (
    <form
      className={styles.form}
      aria-label={t('logbook.add')}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Stack gap="lg">
        {command.error !== null && <ErrorNotice error={command.error} />}
        <DateField
          label={t('logbook.field.on')}
          value={draft.on}
          onChange={(on) => onChange({ ...draft, on: on ?? today })}
          max={today}
        />
        {area('facts', 3)}
        {area('different', 2)}
        {area('effect', 2)}
        <FactorFields
          value={draft.factors}
          onChange={(factors) => onChange({ ...draft, factors })}
        />
        <BreakthroughFields
          draft={draft}
          onChange={onChange}
          error={missing === 'size' ? t('logbook.missing.size') : null}
        />
        <GradeButtons
          label={t('logbook.field.feeling')}
          value={draft.feeling}
          onChange={(feeling) => onChange({ ...draft, feeling })}
          max={5}
          lowest={t('logbook.feeling.lowest')}
          highest={t('logbook.feeling.highest')}
          tone="action"
          canSkip
        />
        <TextField
          label={t('logbook.field.nextStep')}
          value={draft.nextStep}
          onChange={(nextStep) => onChange({ ...draft, nextStep })}
          maxLength={500}
          autoComplete="off"
        />
        <TextField
          label={t('logbook.field.question')}
          hint={t('logbook.hint.question')}
          value={draft.question}
          onChange={(question) => onChange({ ...draft, question })}
          maxLength={500}
          autoComplete="off"
        />
        <Row>
          <Button onPress={onDone}>{t('common.back')}</Button>
          <Button type="submit" variant="primary" isPending={command.isPending}>
            {t('logbook.keep')}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
