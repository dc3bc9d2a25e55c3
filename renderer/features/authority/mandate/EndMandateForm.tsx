import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mandateEndedFact } from '../../../../shared/domain/authority/mandate-facts.ts'
import { mandateEnded } from '../../../../shared/records/mandate-records.ts'
import { TextArea } from '../../../components/TextArea.tsx'
import { CommandForm } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type EndMandateFormProps = Readonly<{ mandateId: string; onDone: () => void }>

const input = mandateEndedFact.body.omit({ on: true })

/** Ends a mandate before its time; decisions that rest on it keep their own term. */
export function EndMandateForm({ mandateId, onDone }: EndMandateFormProps) {
  const { t } = useTranslation()
  const [why, setWhy] = useState('')
  const command = useCheckedCommand(mandateEnded, input, (given) =>
    given.why === '' ? 'reasonMissing' : null,
  )
  const submit = async (): Promise<void> => {
    if ((await command.send({ mandateId, why: why.trim() })) !== null) onDone()
  }
  return (
    <CommandForm
      label={t('authority.mandate.end')}
      submitLabel={t('authority.mandate.end')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextArea
        label={t('authority.mandate.endWhy')}
        hint={t('authority.mandate.endHint')}
        value={why}
        onChange={setWhy}
        maxLength={2000}
        error={command.errorAt('reasonMissing')}
      />
    </CommandForm>
  )
}
