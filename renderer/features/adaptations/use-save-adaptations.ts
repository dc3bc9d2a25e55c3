import { useTranslation } from 'react-i18next'
import type { Adaptations } from '../../../shared/content/reverse-test/adaptations.ts'
import { showToast } from '../../components/toast-store.ts'
import { useCommand } from '../../platform/use-request.ts'

/** Keeps the municipality's own content as a whole; `onSaved` runs once the host has it. */
export function useSaveAdaptations() {
  const { t } = useTranslation()
  const command = useCommand('saveAdaptations')
  const save = (next: Adaptations, onSaved?: () => void): void =>
    command.mutate(
      { body: next },
      {
        onSuccess: () => {
          showToast({ text: t('adaptations.saved') })
          onSaved?.()
        },
      },
    )
  return { save, isPending: command.isPending, error: command.error }
}
