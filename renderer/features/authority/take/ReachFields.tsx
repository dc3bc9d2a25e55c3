import { useTranslation } from 'react-i18next'
import {
  exclusionLabels,
  scopeLabels,
} from '../../../../shared/content/authority/mandate-labels.ts'
import {
  exclusion,
  exclusions,
  scopeId,
  scopeIds,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { TextLink } from '../../../components/TextLink.tsx'
import { useChoices } from '../../../platform/use-choices.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { toMandatePath } from '../decision-links.ts'
import { readEuros } from '../mandate/mandate-draft.ts'
import type { TakeFieldsProps } from './take-fields.ts'
import styles from '../authority.module.css'

/** First what no mandate reaches, then what this one covers. */
export function ReachFields({ draft, change, errorAt }: TakeFieldsProps) {
  const { t } = useTranslation()
  const out = useChoices(exclusions, exclusionLabels)
  return (
    <div className={styles.form}>
      <Stack gap="lg">
        <CheckboxGroup
          label={t('authority.take.touches')}
          hint={t('authority.take.touchesHint')}
          value={draft.touches}
          onChange={(ids) => change({ touches: ids.map((id) => exclusion.parse(id)) })}
          choices={out}
        />
        <MandateFields draft={draft} change={change} errorAt={errorAt} />
      </Stack>
    </div>
  )
}

function MandateFields({ draft, change, errorAt }: TakeFieldsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { caseId, state } = useAuthorityCase()
  const scopes = useChoices(scopeIds, scopeLabels)
  const standing = state.mandates.filter(({ status }) => status === 'geldig')
  const mandate = state.mandates.find(({ id }) => id === draft.mandateId)
  const limit = mandate?.budgetLimitEur ?? null
  return (
    <>
      {standing.length > 1 && (
        <Select
          label={t('authority.take.mandate')}
          value={draft.mandateId === '' ? null : draft.mandateId}
          onChange={(id) => change({ mandateId: id ?? '' })}
          options={standing.map(({ id, grantedBy }) => ({ id, label: `${id}, ${grantedBy}` }))}
        />
      )}
      {mandate !== undefined && (
        <p className={styles.quiet}>
          {t('authority.mandateLine', {
            granter: mandate.grantedBy,
            day: format.fullDay(mandate.validUntil),
          })}{' '}
          <TextLink href={toMandatePath(caseId)}>{t('authority.seeMandate')}</TextLink>
        </p>
      )}
      <CheckboxGroup
        label={t('authority.take.scope')}
        value={draft.scopeIds}
        onChange={(ids) => change({ scopeIds: ids.map((id) => scopeId.parse(id)) })}
        choices={scopes.map((choice) =>
          mandate?.scope.some((id) => id === choice.id) === true
            ? choice
            : { ...choice, hint: t('authority.take.notCovered') },
        )}
        error={errorAt('scopeMissing')}
      />
      <TextField
        label={t('authority.take.budget')}
        hint={
          limit === null
            ? t('authority.take.noBudget')
            : t('authority.take.budgetHint', { amount: format.number(limit) })
        }
        value={draft.budget}
        onChange={(budget) => change({ budget })}
        error={readEuros(draft.budget) === undefined ? t('authority.mandate.missing.budget') : null}
        inputMode="numeric"
        maxLength={12}
        autoComplete="off"
      />
    </>
  )
}
