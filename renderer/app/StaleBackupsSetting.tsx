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
  const stale = useView('staleBackups', {}, { isEnabled: isOwner }).data
  const count = stale?.backups.length ?? 0
  return (
    <>
      {count > 0 && (
        <Notice
          kind="info"
          title={t('purge.backups.setting')}
          actions={<Button onPress={() => setIsAsking(true)}>{t('purge.backups.do')}</Button>}
        >
          {t('purge.backups.settingText', { count })}
        </Notice>
      )}
      {stale !== undefined && <SetAside paths={stale.setAside.map(({ path }) => path)} />}
      {isAsking && <RenewBackupsDialog count={count} onClose={() => setIsAsking(false)} />}
    </>
  )
}

/** Vaults that were set aside are out of the app's reach: it says where they lie, and what to do. */
function SetAside({ paths }: Readonly<{ paths: readonly string[] }>) {
  const { t } = useTranslation()
  if (paths.length === 0) return null
  return (
    <Notice kind="info" title={t('purge.setAside.title')}>
      {t('purge.setAside.text', { count: paths.length })}
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
