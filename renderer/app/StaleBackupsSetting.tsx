import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { Notice } from '../components/Notice.tsx'
import { RenewBackupsDialog } from '../document/RenewBackupsDialog.tsx'
import { useSession } from '../platform/session.tsx'
import { useView } from '../platform/use-request.ts'

/** Tells the owner of backups that still hold what was removed for good, whoever did that, and replaces them. */
export function StaleBackupsSetting() {
  const { t } = useTranslation()
  const { isOwner } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const count = useView('staleBackups', {}, { isEnabled: isOwner }).data?.backups.length ?? 0
  if (count === 0) return null
  return (
    <>
      <Notice
        kind="info"
        title={t('purge.backups.setting')}
        actions={<Button onPress={() => setIsAsking(true)}>{t('purge.backups.do')}</Button>}
      >
        {t('purge.backups.settingText', { count })}
      </Notice>
      {isAsking && <RenewBackupsDialog count={count} onClose={() => setIsAsking(false)} />}
    </>
  )
}
