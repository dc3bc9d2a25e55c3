import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from './announce.ts'
import { Button } from './Button.tsx'
import { hideToast, onToast, readToast, type Toast } from './toast-store.ts'
import styles from './Toasts.module.css'

/** Long enough to read and to reach the button; it waits while the pointer or the focus is on it. */
const toastMs = 12_000

/** Where toasts appear; in the page once. */
export function Toasts() {
  const { t } = useTranslation()
  const toast = useSyncExternalStore(onToast, readToast)
  return (
    <section className={styles.region} aria-label={t('common.messages')}>
      {toast !== null && <ToastLine key={toast.id} toast={toast} />}
    </section>
  )
}

function ToastLine({ toast }: Readonly<{ toast: Toast }>) {
  const { t } = useTranslation()
  const [isHeld, setIsHeld] = useState(false)
  const { id, text, undo } = toast
  useEffect(() => announce(text, 'polite'), [text])
  useEffect(() => {
    if (isHeld) return undefined
    const timer = setTimeout(() => hideToast(id), toastMs)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const goBack = () => {
    undo?.()
    hideToast(id)
  }
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span>{text}</span>
      {undo !== null && (
        <Button icon="undo-2" onPress={goBack}>
          {t('common.undo')}
        </Button>
      )}
      <Button
        iconOnly
        icon="x"
        variant="quiet"
        label={t('common.close')}
        onPress={() => hideToast(id)}
      />
    </div>
  )
}
