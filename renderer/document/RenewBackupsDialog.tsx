import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { Stack } from '../components/Stack.tsx'
import { showToast } from '../components/toast-store.ts'
import { ErrorNotice } from '../platform/ErrorNotice.tsx'
import { useCommand } from '../platform/use-request.ts'

type RenewBackupsDialogProps = Readonly<{ count: number; onClose: () => void }>

/** Offers the owner to replace the backups that still hold what was removed; leaving them is as good an answer. */
export function RenewBackupsDialog({ count, onClose }: RenewBackupsDialogProps) {
  const { t } = useTranslation()
  const command = useCommand('renewBackups')
  const renew = async (): Promise<void> => {
    const { removed } = await command.mutateAsync({ body: { removeOthers: true } })
    showToast({ text: t('purge.backups.done', { count: removed }) })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('purge.backups.title')}
      confirmLabel={t('purge.backups.do')}
      cancelLabel={t('purge.backups.keep')}
      isPending={command.isPending}
      onConfirm={() => {
        // What went wrong is shown from the command itself.
        renew().catch(() => undefined)
      }}
      onCancel={onClose}
    >
      <Stack>
        <p>{t('purge.backups.text', { count })}</p>
        <ErrorNotice error={command.error} />
      </Stack>
    </ConfirmDialog>
  )
}
