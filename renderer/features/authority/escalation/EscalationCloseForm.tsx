import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findClosingRefusal } from '../../../../shared/domain/authority/escalation-checks.ts'
import { escalationClosing } from '../../../../shared/domain/authority/escalation-facts.ts'
import type { EscalationState } from '../../../../shared/domain/authority/escalation-state.ts'
import { escalationClosed } from '../../../../shared/records/escalation-records.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { CommandForm } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type EscalationCloseFormProps = Readonly<{ escalation: EscalationState; onDone: () => void }>

/** Closes a question that needs no answer any more, and says why. */
export function EscalationCloseForm({ escalation, onDone }: EscalationCloseFormProps) {
  const { t } = useTranslation()
  const [why, setWhy] = useState('')
  const command = useCheckedCommand(escalationClosed, escalationClosing, (given) =>
    findClosingRefusal(escalation, given.why),
  )
  const submit = async (): Promise<void> => {
    if ((await command.send({ escalationId: escalation.id, why })) !== null) onDone()
  }
  return (
    <CommandForm
      label={t('authority.escalation.close')}
      submitLabel={t('authority.escalation.close')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextArea
        label={t('authority.escalation.closeWhy')}
        value={why}
        onChange={setWhy}
        error={command.errorAt('reasonMissing')}
        maxLength={2000}
        rows={2}
      />
    </CommandForm>
  )
}
