import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acknowledgementLabels } from '../../../../shared/content/authority/mandate-labels.ts'
import {
  type AcknowledgementAnswer,
  acknowledgementAnswer,
  acknowledgementAnswers,
} from '../../../../shared/domain/authority/authority-vocabulary.ts'
import { findAcknowledgementRefusal } from '../../../../shared/domain/authority/mandate-checks.ts'
import { acknowledgementGiven } from '../../../../shared/domain/authority/mandate-facts.ts'
import type { MandateState } from '../../../../shared/domain/authority/mandate-state.ts'
import { mandateAcknowledged } from '../../../../shared/records/mandate-records.ts'
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx'
import { TextArea } from '../../../components/TextArea.tsx'
import { showToast } from '../../../components/toast-store.ts'
import { useChoices } from '../../../platform/use-choices.ts'
import { useAuthorityCase } from '../authority-case.ts'
import { CommandForm } from '../CommandForm.tsx'
import { findSaidRefusal, toEmptySaid, toSentSaid } from '../said-by.ts'
import { SaidByFields } from '../SaidByFields.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'
import { usePart } from '../use-part.ts'
import type { AcknowledgementLine } from './acknowledgement-lines.ts'

type AcknowledgementFormProps = Readonly<{
  mandate: MandateState
  line: AcknowledgementLine
  onDone: () => void
}>

/** A party says whether it acknowledges the mandate, on its own device or written down for it. */
export function AcknowledgementForm({ mandate, line, onDone }: AcknowledgementFormProps) {
  const { t } = useTranslation()
  const { today } = useAuthorityCase()
  const isOwn = usePart().isOwnParty(line.partyId)
  const choices = useChoices(acknowledgementAnswers, acknowledgementLabels)
  const [answer, setAnswer] = useState<AcknowledgementAnswer | null>(null)
  const [words, setWords] = useState('')
  const [said, setSaid] = useState(() => toEmptySaid(today, line.worker))
  const [isAsked, setIsAsked] = useState(false)
  const command = useCheckedCommand(
    mandateAcknowledged,
    acknowledgementGiven,
    (given) => findAcknowledgementRefusal(given, mandate) ?? findSaidRefusal(given, isOwn),
  )
  const submit = async (): Promise<void> => {
    setIsAsked(true)
    if (answer === null) return
    const made = await command.send({
      mandateId: mandate.id,
      partyId: line.partyId,
      answer,
      limit: answer === 'erkendMetGrens' ? words : '',
      remark: answer === 'erkendMetGrens' ? '' : words,
      ...toSentSaid(said),
    })
    if (made === null) return
    showToast({ text: t('authority.ack.recorded', { party: line.party }) })
    onDone()
  }
  return (
    <CommandForm
      label={t('authority.ack.formLabel', { party: line.party })}
      submitLabel={t('authority.ack.record')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <ChoiceGroup
        label={t(isOwn ? 'authority.ack.questionOwn' : 'authority.ack.question')}
        value={answer}
        onChange={(id) => setAnswer(acknowledgementAnswer.parse(id))}
        choices={choices}
        error={isAsked && answer === null ? t('authority.choose') : null}
      />
      <TextArea
        label={t(`authority.ack.words.${answer ?? 'erkend'}`)}
        value={words}
        onChange={setWords}
        maxLength={2000}
        rows={2}
        error={command.errorAt('limitMissing', 'reasonMissing')}
      />
      {!isOwn && <SaidByFields said={said} onChange={setSaid} errorAt={command.errorAt} />}
    </CommandForm>
  )
}
