import { useTranslation } from 'react-i18next'
import type { Asked } from '../../../shared/api/answer-routes.ts'
import {
  escalationOutcomeLabels,
  partyPositionLabels,
  viewKindLabels,
} from '../../../shared/content/authority/decision-labels.ts'
import { acknowledgementLabels } from '../../../shared/content/authority/mandate-labels.ts'
import {
  acknowledgementAnswers,
  escalationOutcomes,
  partyPositions,
  suspendingViews,
  viewKinds,
} from '../../../shared/domain/authority/authority-vocabulary.ts'
import { positionLabels } from '../../../shared/content/vocabulary-labels.ts'
import {
  consentChoices,
  type GivenPosition,
  thumbs,
} from '../../../shared/domain/meeting/consent-vocabulary.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { DateField } from '../../components/DateField.tsx'
import { TextArea } from '../../components/TextArea.tsx'
import { useChoices } from '../../platform/use-choices.ts'
import type { AnswerDraft, Missing } from './answer-draft.ts'

type AnswerFieldsProps = Readonly<{
  asked: Asked
  draft: AnswerDraft
  onChange: (draft: AnswerDraft) => void
  /** Shown at its field; null before the first try. */
  missing: Missing | null
}>

/** What is asked for this kind of question, and no more. */
export function AnswerFields(props: AnswerFieldsProps) {
  switch (props.asked.kind) {
    case 'escalation':
      return <EscalationFields {...props} hasOutcome={props.asked.decision !== null} />
    case 'acknowledgement':
      return <AcknowledgementFields {...props} />
    case 'position':
      return <PositionFields {...props} />
    case 'backing':
      return <BackingFields {...props} />
    case 'consent':
      return <ConsentFields {...props} isChild={props.asked.isChild} />
    case 'agreement':
      return <AgreementFields {...props} />
  }
}

/** The sentence of what is missing, for the field that it is about. */
function useErrorAt(missing: Missing | null): (...at: readonly Missing[]) => string | null {
  const { t } = useTranslation()
  return (...at) => {
    if (missing === null || !at.includes(missing)) return null
    return missing === 'choice' ? t('answer.choose') : t(`errors.reasons.${missing}`)
  }
}

type FieldsProps = Omit<AnswerFieldsProps, 'asked'>

function EscalationFields(props: FieldsProps & Readonly<{ hasOutcome: boolean }>) {
  const { draft, onChange, missing, hasOutcome } = props
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  const outcomes = useChoices(escalationOutcomes, escalationOutcomeLabels)
  return (
    <>
      {hasOutcome && (
        <ChoiceGroup
          label={t('answer.escalation.outcome')}
          value={draft.choice}
          onChange={(choice) => onChange({ ...draft, choice })}
          choices={outcomes.filter(({ id }) => id !== 'antwoord')}
          error={errorAt('choice')}
        />
      )}
      <TextArea
        label={t('answer.escalation.words')}
        value={draft.words}
        onChange={(words) => onChange({ ...draft, words })}
        error={errorAt('textMissing')}
        maxLength={5000}
        rows={4}
      />
    </>
  )
}

function AcknowledgementFields({ draft, onChange, missing }: FieldsProps) {
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  const choices = useChoices(acknowledgementAnswers, acknowledgementLabels)
  return (
    <>
      <ChoiceGroup
        label={t('answer.acknowledgement.choice')}
        value={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        choices={choices}
        error={errorAt('choice')}
      />
      <TextArea
        label={t(`answer.acknowledgement.words.${draft.choice ?? 'erkend'}`)}
        value={draft.words}
        onChange={(words) => onChange({ ...draft, words })}
        error={errorAt('limitMissing', 'reasonMissing')}
        maxLength={2000}
        rows={2}
      />
    </>
  )
}

function PositionFields({ draft, onChange, missing }: FieldsProps) {
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  const choices = useChoices(partyPositions, partyPositionLabels)
  const kinds = useChoices(viewKinds, viewKindLabels)
  const suspends = suspendingViews.some((kind) => kind === draft.view)
  return (
    <>
      <ChoiceGroup
        label={t('answer.position.choice')}
        value={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        choices={choices}
        error={errorAt('choice')}
      />
      {draft.choice !== null && draft.choice !== 'eens' && (
        <>
          <ChoiceGroup
            label={t('answer.position.kind')}
            {...(suspends ? { hint: t('answer.position.suspends') } : {})}
            value={draft.view}
            onChange={(view) => onChange({ ...draft, view })}
            choices={kinds}
            error={draft.view === null ? errorAt('viewMissing') : null}
          />
          <TextArea
            label={t('answer.position.words')}
            value={draft.words}
            onChange={(words) => onChange({ ...draft, words })}
            error={draft.view === null ? null : errorAt('viewMissing')}
            maxLength={5000}
          />
          <TextArea
            label={t('answer.position.needs')}
            value={draft.more}
            onChange={(more) => onChange({ ...draft, more })}
            error={errorAt('needsMissing')}
            maxLength={5000}
            rows={2}
          />
        </>
      )}
    </>
  )
}

function BackingFields({ draft, onChange, missing }: FieldsProps) {
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  return (
    <>
      <ChoiceGroup
        label={t('answer.backing.choice')}
        layout="row"
        value={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        choices={(['yes', 'no'] as const).map((id) => ({ id, label: t(`answer.backing.${id}`) }))}
        error={errorAt('choice')}
      />
      <TextArea
        label={t('answer.backing.words')}
        hint={t('answer.backing.wordsHint')}
        value={draft.words}
        onChange={(words) => onChange({ ...draft, words })}
        error={errorAt('statementMissing')}
        maxLength={5000}
      />
      {draft.choice === 'yes' && (
        <>
          <TextArea
            label={t('answer.backing.conditions')}
            value={draft.more}
            onChange={(more) => onChange({ ...draft, more })}
            maxLength={5000}
            rows={2}
          />
          <DateField
            label={t('answer.backing.until')}
            hint={t('answer.backing.untilHint')}
            value={draft.until}
            onChange={(until) => onChange({ ...draft, until })}
            error={errorAt('dayPast')}
          />
        </>
      )}
    </>
  )
}

function ConsentFields(props: FieldsProps & Readonly<{ isChild: boolean }>) {
  const { draft, onChange, missing, isChild } = props
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  const choices = useChoices<GivenPosition>(isChild ? thumbs : consentChoices, positionLabels)
  return (
    <>
      <ChoiceGroup
        label={t('answer.consent.choice')}
        value={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        choices={choices}
        error={errorAt('choice')}
      />
      <TextArea
        label={t('answer.consent.words')}
        value={draft.words}
        onChange={(words) => onChange({ ...draft, words })}
        error={errorAt('choiceNeedsWords')}
        maxLength={2000}
        rows={3}
      />
    </>
  )
}

function AgreementFields({ draft, onChange, missing }: FieldsProps) {
  const { t } = useTranslation()
  const errorAt = useErrorAt(missing)
  return (
    <>
      <ChoiceGroup
        label={t('answer.agreement.choice')}
        value={draft.choice}
        onChange={(choice) => onChange({ ...draft, choice })}
        choices={(['kept', 'notKept'] as const).map((id) => ({
          id,
          label: t(`answer.agreement.${id}`),
        }))}
        error={errorAt('choice')}
      />
      <TextArea
        label={t(`answer.agreement.words.${draft.choice ?? 'kept'}`)}
        value={draft.words}
        onChange={(words) => onChange({ ...draft, words })}
        error={errorAt('reasonMissing')}
        maxLength={2000}
        rows={3}
      />
    </>
  )
}
