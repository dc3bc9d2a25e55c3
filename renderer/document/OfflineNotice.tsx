import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../components/Button.tsx'
import { CopyButton } from '../components/CopyButton.tsx'
import { Notice } from '../components/Notice.tsx'
import { reconnectAll } from './open-documents.ts'
import { isStorageHindrance, type SavedState } from './saved-state.ts'
import { useHostName } from './use-host-name.ts'
import { useSaved } from './use-saved.ts'
import { useUnsentText } from './use-unsent-text.ts'

/** A reconnect of a moment needs no notice; the trust bar shows it already. */
const lastingMs = 2000

/** Says that nothing can be saved now, what is kept and what to do. Nothing while all goes well. */
export function OfflineNotice() {
  const state = useSaved()
  const isHindered = !state.isConnected || isStorageHindrance(state.hindrance)
  const isOffline = isHindered && state.problem === null
  const [isLasting, setIsLasting] = useState(false)
  useEffect(() => {
    if (!isOffline) return undefined
    const timer = setTimeout(() => setIsLasting(true), lastingMs)
    return () => {
      clearTimeout(timer)
      setIsLasting(false)
    }
  }, [isOffline])
  return isOffline && isLasting ? <Offline state={state} /> : null
}

function Offline({ state }: Readonly<{ state: SavedState }>) {
  const { t } = useTranslation()
  const host = useHostName()
  const text = useUnsentText()
  return (
    <Notice
      kind="warning"
      icon="wifi-off"
      title={t('document.offline.title')}
      actions={
        <>
          <Button icon="refresh-cw" onPress={reconnectAll}>
            {t('document.offline.reconnect')}
          </Button>
          {text !== '' && <CopyButton text={text} label={t('document.unsent.copy')} />}
        </>
      }
    >
      {t(`document.offline.${toReason(state)}`, { host, count: state.waitingCount })}
    </Notice>
  )
}

function toReason({ hindrance }: SavedState): 'network' | 'host' | 'storage' {
  if (isStorageHindrance(hindrance)) return 'storage'
  return navigator.onLine ? 'host' : 'network'
}
