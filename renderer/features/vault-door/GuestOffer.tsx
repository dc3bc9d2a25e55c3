import { useTranslation } from 'react-i18next'
import { Button } from '../../components/Button.tsx'
import { findDesktopBridge } from '../../platform/desktop-bridge.ts'
import styles from './GuestOffer.module.css'

/** For who has the desktop app and is a guest today. A browser is brought to the table by the link itself. */
export function GuestOffer({ onGuest }: Readonly<{ onGuest: () => void }>) {
  const { t } = useTranslation()
  if (findDesktopBridge() === null) return null
  return (
    <div className={styles.offer}>
      <Button icon="users" onPress={onGuest}>
        {t('vault-door.guest.offer')}
      </Button>
    </div>
  )
}
