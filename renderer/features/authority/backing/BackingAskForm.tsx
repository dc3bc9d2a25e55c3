import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Backed, backingRequest } from '../../../../shared/domain/authority/backing-facts.ts'
import { backingAsked } from '../../../../shared/records/backing-records.ts'
import { TextField } from '../../../components/TextField.tsx'
import { CommandForm } from '../CommandForm.tsx'
import { useCheckedCommand } from '../use-checked-command.ts'

type BackingAskFormProps = Readonly<{ appliesTo: Backed; onDone: () => void }>

/** Asks someone else than who gave the mandate to stand behind it. */
export function BackingAskForm({ appliesTo, onDone }: BackingAskFormProps) {
  const { t } = useTranslation()
  const [toPerson, setToPerson] = useState('')
  const [toRole, setToRole] = useState('')
  const command = useCheckedCommand(backingAsked, backingRequest, (given) =>
    given.toPerson === '' ? 'personMissing' : null,
  )
  const submit = async (): Promise<void> => {
    const made = await command.send({ appliesTo, toPerson: toPerson.trim(), toRole: toRole.trim() })
    if (made !== null) onDone()
  }
  return (
    <CommandForm
      label={t('authority.backing.askOther')}
      submitLabel={t('authority.backing.ask')}
      command={command}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField
        label={t('authority.backing.toPerson')}
        value={toPerson}
        onChange={setToPerson}
        error={command.errorAt('personMissing')}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        label={t('authority.said.role')}
        value={toRole}
        onChange={setToRole}
        maxLength={200}
        autoComplete="off"
      />
    </CommandForm>
  )
}
