import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findLogoFault, type LogoFault, maxLogoBytes } from '../../../shared/output/logo-fault.ts'
import { Button } from '../../components/Button.tsx'
import { FileField } from '../../components/FileField.tsx'
import styles from './house-style.module.css'

type LogoFieldProps = Readonly<{
  /** A picture as data URL. */
  logo: string | null
  onChange: (logo: string | null) => void
}>

/** The logo: chosen from a file, looked at, and checked before it is taken. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation()
  const [fault, setFault] = useState<LogoFault | null>(null)
  const take = async (file: File): Promise<void> => {
    // Before it is read: a film is no logo.
    const chosen = file.size > maxLogoBytes ? null : await readAsDataUrl(file)
    const found = chosen === null ? 'size' : findLogoFault(chosen)
    setFault(found)
    if (found === null) onChange(chosen)
  }
  return (
    <div className={styles.logoField}>
      <FileField
        label={t('output.style.logo')}
        hint={t('output.style.logoHint')}
        error={fault === null ? null : t(`output.style.logoFault.${fault}`)}
        accept="image/png,image/svg+xml"
        onPick={(file) => void take(file)}
      />
      {logo !== null && (
        <div className={styles.row}>
          <div className={styles.preview} data-theme="light">
            <img src={logo} alt={t('output.style.logo')} />
          </div>
          <Button
            variant="quiet"
            icon="trash-2"
            onPress={() => {
              setFault(null)
              onChange(null)
            }}
          >
            {t('output.style.logoRemove')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The file as data URL; null when it cannot be read. */
const readAsDataUrl = async (file: File): Promise<string | null> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? reader.result : null)
    })
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(file)
  })
