import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { dropBearer } from '../platform/bearer.ts'
import { useCommand } from '../platform/use-request.ts'

type LeaveDialogProps = Readonly<{ isOpen: boolean; onClose: () => void }>

/** A guest leaves for good: the code works once, so this is asked first. */
export function LeaveDialog({ isOpen, onClose }: LeaveDialogProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const leave = useCommand('leave')
  const goOut = () =>
    leave.mutate(
      {},
      {
        // Also when the host cannot be told: this device forgets its token either way.
        onSettled: () => {
          dropBearer()
          void navigate({ to: '/meedoen' })
        },
      },
    )
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('frame.leaveTitle')}
      confirmLabel={t('frame.leave')}
      isPending={leave.isPending}
      onConfirm={goOut}
      onCancel={onClose}
    >
      {t('frame.leaveText')}
    </ConfirmDialog>
  )
}
