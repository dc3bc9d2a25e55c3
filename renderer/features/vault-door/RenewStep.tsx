import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { Row } from '../../components/Row.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { NewPassphrase } from './NewPassphrase.tsx'
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
          <Row gap="sm">
            <Button type="submit" variant="primary" isPending={change.isPending}>
              {t('vault-door.renew.action')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('common.notNow')}
            </Button>
          </Row>
        </Stack>
      </form>
    </DoorFrame>
  )
}
