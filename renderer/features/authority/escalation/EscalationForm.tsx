import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sideRouteEntries } from '../../../../shared/content/authority/escalation-ladder.ts'
import { findOpeningRefusal } from '../../../../shared/domain/authority/escalation-checks.ts'
import { escalationOpening } from '../../../../shared/domain/authority/escalation-facts.ts'
import { escalationOpened } from '../../../../shared/records/escalation-records.ts'
import { addWorkingDays } from '../../../../shared/util/working-days.ts'
import { DateField } from '../../../components/DateField.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useLabel } from '../../../platform/use-label.ts'
import { useLadder } from '../../../platform/use-ladder.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { type CheckedCommand, useCheckedCommand } from '../use-checked-command.ts'
import {
  type EscalationDraft,
  toEmptyEscalation,
  toLevelRoute,
  toOpening,
  toSideRoute,
} from './escalation-draft.ts'
import styles from '../authority.module.css'

type EscalationFormProps = Readonly<{
  decisionId?: string
  /** What is known already, from a decision or from a form that could not go on. */
  known?: Parameters<typeof toEmptyEscalation>[0]
  onDone: () => void
}>

/** One question in one sentence to who can answer it, with what was tried, what is asked, and by when. */
export function EscalationForm({ decisionId, known, onDone }: EscalationFormProps) {
  const { t } = useTranslation()
  const { state, today } = useAuthorityCase()
  const [draft, change] = useState(() => toEmptyEscalation(known))
  const command = useCheckedCommand(escalationOpened, escalationOpening, (given) =>
    findOpeningRefusal(given, state, today),
  )
  const rungs = useLadder()
  const submit = async (): Promise<void> => {
    const opening = toOpening(draft, decisionId ?? null)
    const days = rungs.find(({ level }) => level === opening.level)?.maxDays ?? null
    // Sent and not left to the host, which knows only the terms that come with the app.
    const dueOn = opening.dueOn ?? (days === null ? null : addWorkingDays(today, days))
    if ((await command.send({ ...opening, dueOn })) === null) return
    showToast({ text: t('authority.escalation.done') })
    onDone()
  }
  const fields = { draft, change, errorAt: command.errorAt }
  return (
    <CommandForm
      label={t('authority.escalate')}
      submitLabel={t('authority.escalation.send')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <RouteFields {...fields} />
      <QuestionFields {...fields} />
      <DateFields {...fields} />
    </CommandForm>
  )
}

type FieldsProps = Readonly<{
  draft: EscalationDraft
  change: (draft: EscalationDraft) => void
  errorAt: CheckedCommand<object>['errorAt']
}>

function RouteFields({ draft, change, errorAt }: FieldsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const rungs = useLadder()
  const side = sideRouteEntries.find(({ id }) => toSideRoute(id) === draft.route)
  const options = [
    ...rungs
      .filter(({ level }) => level > 0)
      .map((rung) => ({ id: toLevelRoute(rung.level), label: `${rung.level}. ${label(rung)}` })),
    ...sideRouteEntries.map((entry) => ({
      id: toSideRoute(entry.id),
      label: t('authority.escalation.side', { name: label(entry) }),
    })),
  ]
  return (
    <>
      <Select
        label={t('authority.escalation.route')}
        value={draft.route}
        onChange={(route) => change({ ...draft, route })}
        options={options}
        error={errorAt('rungMissing', 'escalationOpen')}
      />
      {side !== undefined && (
        <Notice kind="info" title={t('authority.escalation.sideTitle')}>
          {label(side.trigger)}
        </Notice>
      )}
      <div className={styles.pair}>
        <TextField
          label={t('authority.escalation.toPerson')}
          value={draft.toPerson}
          onChange={(toPerson) => change({ ...draft, toPerson })}
          error={errorAt('personMissing')}
          maxLength={200}
          autoComplete="off"
        />
        <TextField
          label={t('authority.said.role')}
          value={draft.toRole}
          onChange={(toRole) => change({ ...draft, toRole })}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      <TextField
        label={t('authority.escalation.toOrganisation')}
        value={draft.toOrganisation}
        onChange={(toOrganisation) => change({ ...draft, toOrganisation })}
        maxLength={500}
        autoComplete="off"
      />
    </>
  )
}

function QuestionFields({ draft, change, errorAt }: FieldsProps) {
  const { t } = useTranslation()
  const areas = [
    ['tried', draft.tried, draft.tried.trim() === ''],
    ['asked', draft.asked, draft.asked.trim() === ''],
    ['familyEffect', draft.familyEffect, false],
  ] as const
  return (
    <>
      <TextField
        label={t('authority.escalation.question')}
        hint={t('authority.escalation.questionHint')}
        value={draft.question}
        onChange={(question) => change({ ...draft, question })}
        error={errorAt('oneQuestion')}
        maxLength={500}
        autoComplete="off"
      />
      {areas.map(([field, value, isEmpty]) => (
        <TextArea
          key={field}
          label={t(`authority.escalation.${field}`)}
          value={value}
          onChange={(text) => change({ ...draft, [field]: text })}
          error={isEmpty ? errorAt('triedMissing') : null}
          maxLength={5000}
          rows={2}
        />
      ))}
    </>
  )
}

function DateFields({ draft, change, errorAt }: FieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { today } = useAuthorityCase()
  const days = useLadder().find(({ level }) => toLevelRoute(level) === draft.route)?.maxDays
  return (
    <div className={styles.pair}>
      <DateField
        label={t('authority.escalation.dueOn')}
        {...(days === null || days === undefined
          ? {}
          : {
              hint: t('authority.escalation.dueHint', {
                count: days,
                day: format.fullDay(addWorkingDays(today, days)),
              }),
            })}
        value={draft.dueOn}
        onChange={(dueOn) => change({ ...draft, dueOn })}
        error={errorAt('dayPast')}
      />
      <DateField
        label={t('authority.escalation.familyInformedOn')}
        value={draft.familyInformedOn}
        onChange={(familyInformedOn) => change({ ...draft, familyInformedOn })}
        max={today}
        error={errorAt('dayAhead')}
      />
    </div>
  )
}
