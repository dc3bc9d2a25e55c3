import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  exclusionLabels,
  granterRoleLabels,
  mandateBasisLabels,
  scopeLabels,
} from '../../../../shared/content/authority/mandate-labels.ts'
import {
  exclusion,
  exclusions,
  granterRole,
  granterRoles,
  mandateBases,
  mandateBasis,
  scopeId,
  scopeIds,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { findGrantRefusal } from '../../../../shared/domain/authority/mandate-checks.ts'
import { mandateGrant } from '../../../../shared/domain/authority/mandate-facts.ts'
import { mandateGranted } from '../../../../shared/records/mandate-records.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { DateField } from '../../../components/DateField.tsx'
import { Select } from '../../../components/Select.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useChoices } from '../../../platform/use-choices.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { type CheckedCommand, useCheckedCommand } from '../use-checked-command.ts'
import { useDraft } from '../use-draft.ts'
import { type MandateDraft, type MandatePart, toEmptyMandate, toGrant } from './mandate-draft.ts'
import styles from '../authority.module.css'

type MandateFormProps = Readonly<{ onDone: () => void }>

/** Puts on record what is on paper: who gave it, on what, until when, and exactly what it reaches. */
export function MandateForm({ onDone }: MandateFormProps) {
  const { t } = useTranslation()
  const { caseId, today } = useAuthorityCase()
  const [draft, change, clear] = useDraft(`mandate/${caseId}`, () => toEmptyMandate(today))
  const [missing, setMissing] = useState<readonly MandatePart[]>([])
  const command = useCheckedCommand(mandateGranted, mandateGrant, (given) =>
    findGrantRefusal(given, today),
  )
  const submit = async (): Promise<void> => {
    const grant = toGrant(draft)
    setMissing(isMissing(grant) ? grant : [])
    if (isMissing(grant) || (await command.send(grant)) === null) return
    clear()
    showToast({ text: t('authority.mandate.added') })
    onDone()
  }
  const fields = { draft, change, missing, errorAt: command.errorAt }
  return (
    <CommandForm
      label={t('authority.mandate.add')}
      submitLabel={t('authority.mandate.record')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <GranterFields {...fields} />
      <TermFields {...fields} />
      <ReachFields {...fields} />
    </CommandForm>
  )
}

const isMissing = (grant: ReturnType<typeof toGrant>): grant is readonly MandatePart[] =>
  Array.isArray(grant)

type FieldsProps = Readonly<{
  draft: MandateDraft
  change: (draft: MandateDraft) => void
  missing: readonly MandatePart[]
  errorAt: CheckedCommand<object>['errorAt']
}>

function GranterFields({ draft, change, missing }: FieldsProps) {
  const { t } = useTranslation()
  const roles = useChoices(granterRoles, granterRoleLabels)
  const bases = useChoices(mandateBases, mandateBasisLabels)
  const missingAt = (part: MandatePart) =>
    missing.includes(part) ? t(`authority.mandate.missing.${part}`) : null
  return (
    <>
      <TextField
        label={t('authority.mandate.grantedBy')}
        hint={t('authority.mandate.grantedByHint')}
        value={draft.grantedBy}
        onChange={(grantedBy) => change({ ...draft, grantedBy })}
        error={missingAt('grantedBy')}
        maxLength={200}
        autoComplete="off"
      />
      <div className={styles.pair}>
        <Select
          label={t('authority.mandate.facts.grantedByRole')}
          value={draft.grantedByRole}
          onChange={(id) =>
            change({ ...draft, grantedByRole: id === null ? null : granterRole.parse(id) })
          }
          options={roles.map(({ id, label }) => ({ id, label }))}
          error={missingAt('grantedByRole')}
        />
        <Select
          label={t('authority.mandate.facts.basis')}
          value={draft.basis}
          onChange={(id) =>
            change({ ...draft, basis: id === null ? null : mandateBasis.parse(id) })
          }
          options={bases.map(({ id, label }) => ({ id, label }))}
          error={missingAt('basis')}
        />
      </div>
      <TextField
        label={t('authority.mandate.facts.document')}
        hint={t('authority.mandate.documentHint')}
        value={draft.documentRef}
        onChange={(documentRef) => change({ ...draft, documentRef })}
        maxLength={500}
        autoComplete="off"
      />
    </>
  )
}

function TermFields({ draft, change, missing, errorAt }: FieldsProps) {
  const { t } = useTranslation()
  const missingAt = (part: MandatePart) =>
    missing.includes(part) ? t(`authority.mandate.missing.${part}`) : null
  return (
    <>
      <div className={styles.pair}>
        <DateField
          label={t('authority.mandate.validFrom')}
          value={draft.validFrom}
          onChange={(validFrom) => change({ ...draft, validFrom })}
          error={missingAt('validFrom')}
        />
        <DateField
          label={t('authority.mandate.validUntil')}
          value={draft.validUntil}
          onChange={(validUntil) => change({ ...draft, validUntil })}
          error={missingAt('validUntil') ?? errorAt('termBackwards', 'dayPast')}
        />
      </div>
      <TextField
        label={t('authority.mandate.budgetLabel')}
        hint={t('authority.mandate.budgetHint')}
        value={draft.budget}
        onChange={(budget) => change({ ...draft, budget })}
        error={missingAt('budget')}
        inputMode="numeric"
        maxLength={12}
        autoComplete="off"
      />
    </>
  )
}

function ReachFields({ draft, change, errorAt }: FieldsProps) {
  const { t } = useTranslation()
  const scopes = useChoices(scopeIds, scopeLabels)
  const out = useChoices(exclusions, exclusionLabels)
  return (
    <>
      <CheckboxGroup
        label={t('authority.mandate.scope')}
        value={draft.scope}
        onChange={(ids) => change({ ...draft, scope: ids.map((id) => scopeId.parse(id)) })}
        choices={scopes}
        error={errorAt('scopeMissing')}
      />
      <CheckboxGroup
        label={t('authority.mandate.excludes')}
        hint={t('authority.mandate.excludesHint')}
        value={draft.excludes}
        onChange={(ids) => change({ ...draft, excludes: ids.map((id) => exclusion.parse(id)) })}
        choices={out}
      />
      <TextArea
        label={t('authority.mandate.facts.remark')}
        value={draft.remark}
        onChange={(remark) => change({ ...draft, remark })}
        maxLength={2000}
        rows={2}
      />
    </>
  )
}
