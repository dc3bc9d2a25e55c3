import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { escalationOutcomeLabels } from '../../../../shared/content/authority/decision-labels.ts'
import {
  type EscalationOutcome,
  escalationOutcome,
  escalationOutcomes,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { findAnswerRefusal } from '../../../../shared/domain/authority/escalation-checks.ts'
import { escalationAnswer } from '../../../../shared/domain/authority/escalation-facts.ts'
import type { EscalationState } from '../../../../shared/domain/authority/escalation-state.ts'
import { escalationAnswered } from '../../../../shared/records/escalation-records.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useChoices } from '../../../platform/use-choices.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { findSaidRefusal, toEmptySaid, toSentSaid } from '../said-by.ts'
import { SaidByFields } from '../SaidByFields.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type EscalationAnswerFormProps = Readonly<{ escalation: EscalationState; onDone: () => void }>

/** Writes down the answer of a manager, casusautoriteit or wethouder, with what it follows from. */
export function EscalationAnswerForm({ escalation, onDone }: EscalationAnswerFormProps) {
  const { t } = useTranslation()
  const { today } = useAuthorityCase()
  const isAboutDecision = escalation.decisionId !== null
  const choices = useChoices(escalationOutcomes, escalationOutcomeLabels)
  const [outcome, setOutcome] = useState<EscalationOutcome | null>(
    isAboutDecision ? null : 'antwoord',
  )
  const [answer, setAnswer] = useState('')
  const [said, setSaid] = useState(() => ({
    ...toEmptySaid(today, escalation.toPerson),
    personRole: escalation.toRole,
  }))
  const [isAsked, setIsAsked] = useState(false)
  const command = useCheckedCommand(
    escalationAnswered,
    escalationAnswer,
    (given) => findAnswerRefusal(given, escalation) ?? findSaidRefusal(given, false),
  )
  const submit = async (): Promise<void> => {
    setIsAsked(true)
    if (outcome === null) return
    const given = { escalationId: escalation.id, answer, outcome, ...toSentSaid(said) }
    if ((await command.send(given)) === null) return
    showToast({ text: t('authority.escalation.answered') })
    onDone()
  }
  return (
    <CommandForm
      label={t('authority.escalation.writeDown')}
      submitLabel={t('authority.escalation.record')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextArea
        label={t('authority.escalation.answer')}
        value={answer}
        onChange={setAnswer}
        error={command.errorAt('textMissing')}
        maxLength={5000}
      />
      {isAboutDecision && (
        <ChoiceGroup
          label={t('authority.escalation.outcome')}
          value={outcome}
          onChange={(id) => setOutcome(escalationOutcome.parse(id))}
          choices={choices.filter(({ id }) => id !== 'antwoord')}
          error={isAsked && outcome === null ? t('authority.choose') : null}
        />
      )}
      <SaidByFields said={said} onChange={setSaid} errorAt={command.errorAt} />
    </CommandForm>
  )
}
