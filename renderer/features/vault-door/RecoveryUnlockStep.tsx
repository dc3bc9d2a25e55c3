import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { emptyGroups, isGroupFull, toKey } from './recovery-groups.ts'
import { RecoveryKeyField } from './RecoveryKeyField.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepHead } from './StepHead.tsx'

type RecoveryUnlockStepProps = Readonly<{
  onOpened: (token: string) => void
  onBack: () => void
}>

/** Opens the vault with the recovery sheet. */
export function RecoveryUnlockStep({ onOpened, onBack }: RecoveryUnlockStepProps) {
  const { t } = useTranslation()
  const [groups, setGroups] = useState(emptyGroups)
  const [isTried, setIsTried] = useState(false)
  const unlock = useCommand('unlockVault')
  const isFull = groups.every(isGroupFull)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (!isFull || unlock.isPending) return
    unlock.mutate(
      { body: { recoveryKey: toKey(groups) } },
      { onSuccess: ({ token }) => onOpened(token) },
    )
  }
  return (
    <DoorFrame isWide>
      <StepHead takesFocus title={t('vault-door.recovery.title')}>
        {t('vault-door.recovery.text')}
      </StepHead>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <ErrorNotice error={unlock.error} />
          <RecoveryKeyField groups={groups} onChange={setGroups} isMissing={isTried && !isFull} />
          <StepButtons
            submitLabel={t('common.next')}
            isPending={unlock.isPending}
            onBack={onBack}
          />
          <Notice kind="neutral" title={t('vault-door.recovery.lostTitle')}>
            {t('vault-door.recovery.lostText')}
          </Notice>
        </Stack>
      </form>
    </DoorFrame>
  )
}
