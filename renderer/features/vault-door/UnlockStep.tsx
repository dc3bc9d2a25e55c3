import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultState } from '../../../shared/api/replies.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { Button } from '../../components/Button.tsx'
import { PasswordField } from '../../components/PasswordField.tsx'
import { Stack } from '../../components/Stack.tsx'
import { VaultMark } from '../../components/TableMark.tsx'
import { takeBearer } from '../../platform/bearer.ts'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useCommand } from '../../platform/use-request.ts'
import { DeviceUnlock } from './DeviceUnlock.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { GuestOffer } from './GuestOffer.tsx'
import { PracticeOffer } from './PracticeOffer.tsx'
import { StepHead } from './StepHead.tsx'
import styles from './UnlockStep.module.css'

type UnlockStepProps = Readonly<{
  vault: VaultState
  /** What happened just before, such as a restored copy. */
  notice?: ReactNode
  onRecovery: () => void
  onGuest: () => void
}>

/** Opens the vault by its passphrase. */
export function UnlockStep({ vault, notice, onRecovery, onGuest }: UnlockStepProps) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  const unlock = useCommand('unlockVault')
  const isOpen = vault.state === 'open'
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || unlock.isPending) return
    unlock.mutate(
      { body: { passphrase } },
      {
        onSuccess: ({ token }) => takeBearer(token),
        // Back to what has to be typed again; the notice is read out by itself.
        onError: () => form.current?.querySelector('input')?.focus(),
      },
    )
  }
  return (
    <DoorFrame>
      <VaultMark />
      <UnlockHead vault={vault} />
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {notice}
          <ErrorNotice error={unlock.error} />
          <PasswordField
            label={t('vault-door.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            // Coming here the one thing to do is to type; the heading above is what the field is for.
            autoFocus
          />
          <Button
            type="submit"
            variant="primary"
            icon="lock-open"
            block
            isPending={unlock.isPending}
          >
            {t('vault-door.open')}
          </Button>
          <DeviceUnlock />
          {!isOpen && (
            <button type="button" className={styles.recovery} onClick={onRecovery}>
              {t('vault-door.unlock.lost')}
            </button>
          )}
        </Stack>
      </form>
      {!isOpen && <PracticeOffer />}
      <GuestOffer onGuest={onGuest} />
    </DoorFrame>
  )
}

function UnlockHead({ vault }: Readonly<{ vault: VaultState }>) {
  const { t } = useTranslation()
  const format = useFormat()
  const firstName = toFirstName(vault.ownerName ?? '')
  const title =
    firstName === ''
      ? t('vault-door.unlock.titleNameless')
      : t('vault-door.unlock.title', { name: firstName })
  return (
    <StepHead title={title}>
      {vault.state === 'open'
        ? t('vault-door.unlock.openElsewhere')
        : vault.lastOpenedAt === null
          ? t('vault-door.unlock.locked')
          : t('vault-door.unlock.lockedSince', { time: format.dayTime(vault.lastOpenedAt) })}
    </StepHead>
  )
}
