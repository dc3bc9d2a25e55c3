import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Stack } from '../../components/Stack.tsx'
import { TextField } from '../../components/TextField.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepHead } from './StepHead.tsx'
import { useStrength } from './use-strength.ts'

type CreateStepProps = Readonly<{
  onCreated: (created: Readonly<{ recoveryKey: string; ownerName: string }>) => void
  onBack: () => void
}>

/** Makes the vault: who you are, and the passphrase that will open it. */
export function CreateStep({ onCreated, onBack }: CreateStepProps) {
  const { t } = useTranslation()
  const [ownerName, setOwnerName] = useState('')
  const [municipality, setMunicipality] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [isTried, setIsTried] = useState(false)
  const strength = useStrength(passphrase, [ownerName, municipality])
  const create = useCommand('createVault')
  const nameMissing = ownerName.trim() === ''
  const isWeak = passphrase === '' || (strength !== null && strength.reason !== null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (nameMissing || isWeak || create.isPending) return
    create.mutate(
      { body: { passphrase, ownerName, municipality } },
      { onSuccess: ({ recoveryKey }) => onCreated({ recoveryKey, ownerName }) },
    )
  }
  return (
    <DoorFrame>
      <StepHead takesFocus title={t('vault-door.create.title')}>
        {t('vault-door.create.text')}
      </StepHead>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <TextField
            label={t('vault-door.create.name')}
            hint={t('vault-door.create.nameHint')}
            autoComplete="name"
            maxLength={80}
            value={ownerName}
            onChange={setOwnerName}
            error={isTried && nameMissing ? t('vault-door.create.nameMissing') : null}
          />
          <TextField
            label={t('vault-door.create.municipality')}
            hint={t('vault-door.create.municipalityHint')}
            maxLength={120}
            value={municipality}
            onChange={setMunicipality}
          />
          <NewPassphrase
            value={passphrase}
            onChange={setPassphrase}
            strength={strength}
            error={isTried && isWeak ? t('vault-door.create.passphraseWeak') : null}
          />
          <ErrorNotice error={create.error} />
          <StepButtons
            submitLabel={t('vault-door.create.action')}
            isPending={create.isPending}
            onBack={onBack}
          />
        </Stack>
      </form>
    </DoorFrame>
  )
}
