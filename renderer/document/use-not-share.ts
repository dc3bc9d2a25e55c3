import { useTranslation } from 'react-i18next'
import type { PurgePlace } from '../../shared/api/purge-routes.ts'
import { showToast } from '../components/toast-store.ts'
import { useSession } from '../platform/session.tsx'
import { useCommand } from '../platform/use-request.ts'

type Removal = Readonly<{
  /** Sent again under the same key it has effect once. */
  key: string
  place: PurgePlace
  /** Replaces the backups that still hold it by a fresh one; only the owner may. */
  renewsBackups: boolean
}>

/**
 * Removes something of a document for good, and says what became of it. An item takes its screen along, so
 * all that follows the removal is said in a toast and not in the dialog that asked for it.
 */
export function useNotShare(documentId: string, onDone: () => void) {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const command = useCommand('purge')
  const renewal = useCommand('renewBackups')

  const tellBackups = async (olderBackups: number, renews: boolean): Promise<string> => {
    if (olderBackups === 0) return t('purge.done')
    if (!renews) return t(isOwner ? 'purge.doneBackupsLeft' : 'purge.doneAskRegisseur')
    try {
      const { removed } = await renewal.mutateAsync({ body: { removeOthers: true } })
      return t('purge.doneRenewed', { count: removed })
    } catch {
      return t('purge.doneBackupsLeft')
    }
  }
  const remove = async ({ key, place, renewsBackups }: Removal): Promise<void> => {
    const input = { params: { id: documentId }, body: { key, place } }
    const { olderBackups, setAside } = await command.mutateAsync(input)
    const text = await tellBackups(olderBackups, renewsBackups)
    showToast({
      text:
        isOwner && setAside > 0 ? `${text} ${t('purge.doneSetAside', { count: setAside })}` : text,
    })
    onDone()
  }
  return {
    remove: (removal: Removal): void => {
      // What went wrong is shown from the command itself.
      remove(removal).catch(() => undefined)
    },
    isPending: command.isPending || renewal.isPending,
    error: command.error,
  }
}
