import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './session.module.css'

type PhaseTimerProps = Readonly<{
  endsAt: string | null
  /** The host's clock when it answered, and this device's when the answer came. */
  now: string
  readAt: number
}>

/** How long this part may still take, by the host's clock; the group decides when it is over. */
export function PhaseTimer({ endsAt, now, readAt }: PhaseTimerProps) {
  const { t } = useTranslation()
  const [here, setHere] = useState(readAt)
  useEffect(() => {
    if (endsAt === null) return undefined
    const timer = setInterval(() => setHere(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [endsAt])
  if (endsAt === null) return null
  const leftMs = Date.parse(endsAt) - Date.parse(now) - Math.max(0, here - readAt)
  const minutes = Math.ceil(leftMs / 60_000)
  return (
    <p className={styles.time} role="timer">
      <b>
        {leftMs > 0 ? t('reflection.timer.left', { count: minutes }) : t('reflection.timer.over')}
      </b>
      <span>{t('reflection.timer.part')}</span>
    </p>
  )
}
