import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { takeBearer } from '../../platform/bearer.ts'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { emptyGroups, isGroupFull, toKey } from './recovery-groups.ts'
import { RecoveryKeyField } from './RecoveryKeyField.tsx'
import { StepButtons } from './StepButtons.tsx'
import { StepHead } from './StepHead.tsx'

type TypeBackStepProps = Readonly<{
  /** The sheet of this vault is still at hand on screen, or it was lost and the vault is made anew. */
  backLabel: string
  onBack: () => void
}>

/** The key typed back from the sheet: only what was written down rightly can save anyone later. */
export function TypeBackStep({ backLabel, onBack }: TypeBackStepProps) {
  const { t } = useTranslation()
  const [groups, setGroups] = useState(emptyGroups)
  const [isTried, setIsTried] = useState(false)
  const isFull = groups.every(isGroupFull)
  const confirm = useCommand('confirmRecoveryKey')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (!isFull || confirm.isPending) return
    confirm.mutate(
      { body: { recoveryKey: toKey(groups) } },
      { onSuccess: ({ token }) => takeBearer(token) },
    )
  }
  return (
    <DoorFrame isWide>
      <StepHead takesFocus title={t('vault-door.typeBack.title')}>
        {t('vault-door.typeBack.text')}
      </StepHead>
      <form onSubmit={submit} noValidate>
        <Stack gap="xl">
          <ErrorNotice error={confirm.error} />
          <RecoveryKeyField groups={groups} onChange={setGroups} isMissing={isTried && !isFull} />
          <StepButtons
            submitLabel={t('vault-door.open')}
            icon="lock-open"
            isPending={confirm.isPending}
            onBack={onBack}
            backLabel={backLabel}
          />
        </Stack>
      </form>
    </DoorFrame>
  )
}
