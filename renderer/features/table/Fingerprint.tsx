import { useTranslation } from 'react-i18next'
import styles from './table.module.css'

type FingerprintProps = Readonly<{ hex: string }>

/** SHA-256 of the certificate in groups of four, to be compared aloud. */
export function Fingerprint({ hex }: FingerprintProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.fingerprint}>{toGroups(hex).join(' ')}</span>
      <span className={styles.hint}>{t('table.network.fingerprintHint')}</span>
    </>
  )
}

const toGroups = (hex: string): readonly string[] => hex.toUpperCase().match(/.{1,4}/g) ?? []
