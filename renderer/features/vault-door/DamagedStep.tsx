import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultState } from '../../../shared/api/replies.ts'
import { Button } from '../../components/Button.tsx'
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ErrorNotice } from '../../platform/ErrorNotice.tsx'
import { useFormat } from '../../platform/use-format.ts'
import { useCommand } from '../../platform/use-request.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { StepHead } from './StepHead.tsx'

type DamagedStepProps = Readonly<{
  vault: VaultState
  onRestored: (restored: Readonly<{ at: string; setAside: string }>) => void
}>

/** The vault's file is damaged: nothing is deleted, and the newest good copy is offered. */
export function DamagedStep({ vault, onRestored }: DamagedStepProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const restore = useCommand('restoreVault')
  const backups = vault.backups.toSorted((a, b) => b.at.localeCompare(a.at))
  const backup = backups.find((one) => one.id === chosen) ?? backups[0]
  const title = t('vault-door.damaged.title')
  if (backup === undefined) {
    return (
      <DoorFrame>
        <StepHead title={title} />
        <Notice kind="negative" title={t('errors.vault.noBackup.title')}>
          {t('errors.vault.noBackup.text')}
        </Notice>
      </DoorFrame>
    )
  }
  const time = format.dayTime(backup.at)
  const putBack = () =>
    restore.mutate(
      { body: { backupId: backup.id } },
      {
        onSuccess: ({ setAside }) => onRestored({ at: backup.at, setAside }),
        onSettled: () => setIsAsking(false),
      },
    )
  return (
    <DoorFrame>
      <StepHead title={title}>{t('vault-door.damaged.text', { date: time })}</StepHead>
      <Stack gap="xl">
        {backups.length > 1 && (
          <ChoiceGroup
            label={t('vault-door.damaged.choose')}
            value={backup.id}
            onChange={setChosen}
            choices={backups.map((one, index) => ({
              id: one.id,
              label: format.dayTime(one.at),
              ...(index === 0 ? { hint: t('vault-door.damaged.newest') } : {}),
            }))}
          />
        )}
        <ErrorNotice error={restore.error} />
        <Button variant="primary" icon="rotate-ccw" block onPress={() => setIsAsking(true)}>
          {t('errors.vault.damaged.action')}
        </Button>
      </Stack>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('vault-door.damaged.askTitle', { date: time })}
        confirmLabel={t('vault-door.damaged.askConfirm')}
        isPending={restore.isPending}
        onConfirm={putBack}
        onCancel={() => setIsAsking(false)}
      >
        {t('vault-door.damaged.askText')}
      </ConfirmDialog>
    </DoorFrame>
  )
}
