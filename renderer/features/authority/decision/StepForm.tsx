import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findStepRefusal } from '../../../../shared/domain/authority/decision-checks.ts'
import {
  decisionStepGiven,
  type DecisionStep,
} from '../../../../shared/domain/authority/decision-facts.ts'
import type { DecisionState } from '../../../../shared/domain/authority/decision-state.ts'
import { DateField } from '../../../components/DateField.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type StepFormProps = Readonly<{ decision: DecisionState; step: DecisionStep; onDone: () => void }>

/** Today, or the last day of the term once that passed: what happened later belongs to no decision. */
export const toStepDay = ({ validUntil }: DecisionState, today: string): string =>
  validUntil !== null && today > validUntil ? validUntil : today

/** Records one step in the life of a decision: what happened, and on which day. */
export function StepForm({ decision, step, onDone }: StepFormProps) {
  const { t } = useTranslation()
  const { today } = useAuthorityCase()
  const [words, setWords] = useState('')
  const [on, setOn] = useState<string | null>(() => toStepDay(decision, today))
  const command = useCheckedCommand({ type: `decision.${step}` }, decisionStepGiven, (given) =>
    findStepRefusal(step, decision, { on: given.on ?? today, words: given.words }),
  )
  const submit = async (): Promise<void> => {
    const given = { decisionId: decision.id, words, ...(on === null ? {} : { on }) }
    if ((await command.send(given)) === null) return
    showToast({ text: t('authority.steps.recorded') })
    onDone()
  }
  return (
    <CommandForm
      label={t(`authority.steps.do.${step}`)}
      submitLabel={t(`authority.steps.do.${step}`)}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextArea
        label={t(`authority.steps.words.${step}`)}
        value={words}
        onChange={setWords}
        maxLength={5000}
        error={command.errorAt('plainTextMissing', 'reasonMissing')}
      />
      <DateField
        label={t('authority.steps.on')}
        value={on}
        onChange={setOn}
        max={today}
        error={command.errorAt('dayAhead', 'dayBefore', 'decisionLapsed')}
      />
    </CommandForm>
  )
}
