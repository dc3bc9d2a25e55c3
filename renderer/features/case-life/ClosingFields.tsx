import { useTranslation } from 'react-i18next'
import { caseCloseReasonLabels } from '../../../shared/content/case-life-labels.ts'
import { caseCloseReason, caseCloseReasons } from '../../../shared/domain/case-life.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { Select } from '../../components/Select.tsx'
import { TextField } from '../../components/TextField.tsx'
import { useLabel } from '../../platform/use-label.ts'
import type { ClosingDraft } from './closing-draft.ts'

type ClosingFieldsProps = Readonly<{
  draft: ClosingDraft
  onChange: (draft: ClosingDraft) => void
  /** True once the form was sent: what is missing is then said. */
  isAsked: boolean
}>

/** Why the case closes, who leads now, and whether someone keeps in touch. */
export function ClosingFields({ draft, onChange, isAsked }: ClosingFieldsProps) {
  const { t } = useTranslation()
  const label = useLabel()
  const missing = (isMissing: boolean) =>
    isAsked && isMissing ? t('case-life.missing.choice') : null
  return (
    <>
      <Select
        label={t('case-life.closing.reason')}
        value={draft.reason}
        onChange={(id) =>
          onChange({ ...draft, reason: id === null ? null : caseCloseReason.parse(id) })
        }
        error={missing(draft.reason === null)}
        options={caseCloseReasons.map((id) => ({ id, label: label(caseCloseReasonLabels[id]) }))}
      />
      <TextField
        label={t('case-life.closing.ledBy')}
        hint={t('case-life.closing.ledByHint')}
        value={draft.ledBy}
        onChange={(ledBy) => onChange({ ...draft, ledBy })}
        maxLength={200}
        error={isAsked && draft.ledBy.trim() === '' ? t('case-life.missing.ledBy') : null}
        autoComplete="off"
      />
      <ChoiceGroup
        label={t('case-life.closing.pilotLight')}
        layout="row"
        value={draft.hasPilotLight === null ? null : draft.hasPilotLight ? 'yes' : 'no'}
        onChange={(id) => onChange({ ...draft, hasPilotLight: id === 'yes' })}
        error={missing(draft.hasPilotLight === null)}
        choices={[
          { id: 'yes', label: t('case-life.yes') },
          { id: 'no', label: t('case-life.no') },
        ]}
      />
    </>
  )
}
