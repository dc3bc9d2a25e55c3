import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './domains.module.css'

type CarriedBarProps = Readonly<{ self: number; network: number; professional: number }>

/** The three shares as one bar; the numbers stand above it, so it is hidden from who hears the page. */
export function CarriedBar({ self, network, professional }: CarriedBarProps) {
  const { t } = useTranslation()
  const sum = self + network + professional
  if (sum === 0) return null
  const parts = [
    { id: 'self', share: self },
    { id: 'network', share: network },
    { id: 'professional', share: professional },
  ]
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, share }) => (
          <span
            key={id}
            data-part={id}
            // A computed share; custom properties pass our content security policy.
            style={{ '--share': share } as CSSProperties}
          />
        ))}
      </div>
      {sum !== 100 && <p className={styles.open}>{t('plan.domains.sum', { sum })}</p>}
    </>
  )
}
