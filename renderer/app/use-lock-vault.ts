import { useNavigate } from '@tanstack/react-router'
import { announce } from '../components/announce.ts'
import { useTranslation } from 'react-i18next'
import { showToast } from '../components/toast-store.ts'
import { dropBearer } from '../platform/bearer.ts'
import { toErrorText } from '../platform/error-text.ts'
import { useCommand } from '../platform/use-request.ts'

/** Locks the vault and goes to its door. */
export function useLockVault(): () => void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const lock = useCommand('lockVault')
  return () =>
    lock.mutate(
      {},
      {
        onSuccess: () => {
          announce(t('frame.locked'), 'polite')
          dropBearer()
          void navigate({ to: '/kluis' })
        },
        onError: (error) => showToast({ text: toErrorText(t, error).title }),
      },
    )
}
