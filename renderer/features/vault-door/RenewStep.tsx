import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepHead } from './StepHead.tsx'
import { useStrength } from './use-strength.ts'

/** After opening with the recovery sheet: a new passphrase, now or later. */
export function RenewStep({ onDone }: Readonly<{ onDone: () => void }>) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const [isTried, setIsTried] = useState(false)
  const strength = useStrength(passphrase, [])
  const change = useCommand('changePassphrase')
  const isWeak = passphrase === '' || (strength !== null && strength.reason !== null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (isWeak || change.isPending) return
    change.mutate({ body: { current: null, next: passphrase } }, { onSuccess: onDone })
  }
  return (
    <DoorFrame>
      <StepHead takesFocus title={t('vault-door.renew.title')}>
        {t('vault-door.renew.text')}
      </StepHead>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <NewPassphrase
            value={passphrase}
            onChange={setPassphrase}
            strength={strength}
            error={isTried && isWeak ? t('vault-door.create.passphraseWeak') : null}
          />
          <ErrorNotice error={change.error} />
          <StepButtons
            submitLabel={t('vault-door.renew.action')}
            isPending={change.isPending}
            onBack={onDone}
            backLabel={t('common.notNow')}
          />
        </Stack>
      </form>
    </DoorFrame>
  )
}
