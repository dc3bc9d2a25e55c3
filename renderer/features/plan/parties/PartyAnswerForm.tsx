import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { planLeadLabels } from '../../../../shared/content/plan-labels.ts'
import { planLead } from '../../../../shared/domain/case-life.ts'
import { partyAnswered } from '../../../../shared/records/party-records.ts'
import { Button } from '../../../components/Button.tsx'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { Row } from '../../../components/Row.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { ErrorNotice } from '../../../platform/ErrorNotice.tsx'
import { useLabelOptions } from '../../../platform/use-label-options.ts'
import { useMakeRecord } from '../../../platform/use-records.ts'
import { findMissingParts, type MissingPart, type PartyAnswerDraft } from './party-answer-draft.ts'
import styles from './parties.module.css'

type PartyAnswerFormProps = Readonly<{
  caseId: string
  party: Readonly<{ id: string; name: string; worker: string }>
  /** True on the party's own device; else someone writes the answer down for it. */
  isOwnAnswer: boolean
  /** Whom the latest answer called the regisseur. */
  regisseur: string
  /** Absent where the form is a question that stays until it is answered. */
  onCancel?: () => void
  onDone: () => void
}>

/** The two questions to a party. Recorded as a fact beside the earlier ones, never over them. */
export function PartyAnswerForm(props: PartyAnswerFormProps) {
  const { caseId, party, isOwnAnswer, onCancel, onDone } = props
  const { t } = useTranslation()
  const { send, isPending, error } = useMakeRecord(caseId, partyAnswered)
  const [draft, setDraft] = useState<PartyAnswerDraft>({
    leads: null,
    reason: '',
    regisseur: props.regisseur,
    answeredBy: party.worker,
  })
  const [missing, setMissing] = useState<readonly MissingPart[]>([])
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const open = findMissingParts(draft, isOwnAnswer)
    setMissing(open)
    const { leads, reason, regisseur, answeredBy } = draft
    if (open.length > 0 || leads === null || isPending) return
    const made = await send({
      partyId: party.id,
      party: party.name,
      leads,
      isOwnAnswer,
      reason: reason.trim(),
      regisseur: regisseur.trim(),
      // The host puts the own name here when the party answers itself.
      answeredBy: answeredBy.trim() === '' ? party.name : answeredBy.trim(),
    })
    if (made !== null) onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {error !== null && <ErrorNotice error={error} />}
      <AnswerFields draft={draft} onChange={setDraft} missing={missing} isOwnAnswer={isOwnAnswer} />
      <Row>
        <Button type="submit" icon="check" isPending={isPending}>
          {t('plan.answers.submit')}
        </Button>
        {onCancel !== undefined && (
          <Button variant="quiet" onPress={onCancel}>
            {t('plan.answers.cancel')}
          </Button>
        )}
      </Row>
    </form>
  )
}

type AnswerFieldsProps = Readonly<{
  draft: PartyAnswerDraft
  onChange: (draft: PartyAnswerDraft) => void
  missing: readonly MissingPart[]
  isOwnAnswer: boolean
}>

function AnswerFields({ draft, onChange, missing, isOwnAnswer }: AnswerFieldsProps) {
  const { t } = useTranslation()
  const leads = useLabelOptions(planLeadLabels)
  const errorAt = (part: MissingPart) =>
    missing.includes(part) ? t(`plan.answers.missing.${part}`) : null
  return (
    <>
      <ChoiceGroup
        label={t(isOwnAnswer ? 'plan.answers.leadsOwn' : 'plan.answers.leads')}
        value={draft.leads}
        onChange={(id) => onChange({ ...draft, leads: planLead.parse(id) })}
        choices={leads}
        layout="row"
        error={errorAt('leads')}
      />
      {draft.leads !== null && draft.leads !== 'ja' && (
        <TextField
          label={t('plan.answers.reason')}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          error={errorAt('reason')}
          maxLength={2000}
          autoComplete="off"
        />
      )}
      <TextField
        label={t(isOwnAnswer ? 'plan.answers.regisseurOwn' : 'plan.answers.regisseur')}
        hint={t('plan.answers.regisseurHint')}
        value={draft.regisseur}
        onChange={(regisseur) => onChange({ ...draft, regisseur })}
        maxLength={200}
        autoComplete="off"
      />
      {!isOwnAnswer && (
        <TextField
          label={t('plan.answers.answeredBy')}
          value={draft.answeredBy}
          onChange={(answeredBy) => onChange({ ...draft, answeredBy })}
          error={errorAt('answeredBy')}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  )
}
