import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  deadlineTemplateEntries,
  requireDeadlineTemplate,
} from '../../../../shared/content/authority/deadline-templates.ts'
import { deadlineTemplate } from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { findStartRefusal } from '../../../../shared/domain/authority/deadline-checks.ts'
import { deadlineStart } from '../../../../shared/domain/authority/deadline-facts.ts'
import { toTermEnd } from '../../../../shared/domain/authority/deadline-term.ts'
import { deadlineStarted } from '../../../../shared/records/deadline-records.ts'
import { DateField } from '../../../components/DateField.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'
import { useRecordOptions } from './use-record-options.ts'

/** Starts a term from a fact on record; its last day is counted, and cannot be chosen. */
export function DeadlineForm({ onDone }: Readonly<{ onDone: () => void }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const format = useFormat()
  const { state, today } = useAuthorityCase()
  const facts = useRecordOptions()
  const [template, setTemplate] = useState<string | null>(null)
  const [from, setFrom] = useState<string | null>(null)
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [isTried, setIsTried] = useState(false)
  const command = useCheckedCommand(deadlineStarted, deadlineStart, (given) =>
    findStartRefusal(given, state.deadlines, { hasRecord: true, today }),
  )
  const known = deadlineTemplate.safeParse(template).data ?? null
  const first = startsOn ?? facts.find(({ id }) => id === from)?.on ?? null
  const submit = async (): Promise<void> => {
    setIsTried(true)
    if (known === null || from === null) return
    const given = { template: known, fromRecord: Number(from), startsOn, note }
    if ((await command.send(given)) !== null) onDone()
  }
  const missing = (value: string | null): string | null =>
    isTried && value === null ? t('authority.choose') : null
  return (
    <CommandForm
      label={t('escalation.deadlines.start')}
      submitLabel={t('escalation.deadlines.start')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <Select
        label={t('escalation.deadlines.which')}
        value={template}
        onChange={setTemplate}
        options={deadlineTemplateEntries.map((entry) => ({ id: entry.id, label: label(entry) }))}
        error={missing(template)}
      />
      {known !== null && <TemplateNotice id={known} />}
      <Select
        label={t('escalation.deadlines.fact')}
        value={from}
        onChange={setFrom}
        options={facts}
        error={missing(from) ?? command.errorAt('recordUnknown', 'deadlineRunning')}
      />
      <DateField
        label={t('escalation.deadlines.startsOn')}
        hint={t('escalation.deadlines.startsOnHint')}
        value={startsOn}
        onChange={setStartsOn}
        max={today}
        error={command.errorAt('dayAhead')}
      />
      {known !== null && first !== null && (
        <p>
          {t('escalation.deadlines.counted', {
            due: format.fullDay(toTermEnd(first, requireDeadlineTemplate(known))),
          })}
        </p>
      )}
      <TextField
        label={t('escalation.deadlines.note')}
        value={note}
        onChange={setNote}
        maxLength={1000}
        autoComplete="off"
      />
    </CommandForm>
  )
}

/** What the term starts from and in which law it stands; that nobody has checked it yet, too. */
function TemplateNotice({ id }: Readonly<{ id: Parameters<typeof requireDeadlineTemplate>[0] }>) {
  const { t } = useTranslation()
  const label = useLabel()
  const { from, amount, unit, law, needsCheck } = requireDeadlineTemplate(id)
  return (
    <Notice kind={needsCheck ? 'warning' : 'info'}>
      {t('escalation.deadlines.template', {
        term: t(`escalation.deadlines.unit.${unit}`, { count: amount }),
        from: label(from),
        law,
      })}
      {needsCheck && ` ${t('escalation.deadlines.unchecked')}`}
    </Notice>
  )
}
