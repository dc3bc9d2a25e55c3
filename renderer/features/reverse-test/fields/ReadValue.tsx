import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from '../reverse-test.module.css'

type ReadValueProps = Readonly<{ label: string; children?: ReactNode }>

/** A value for someone who reads: the same place and label, without a control that does nothing. */
export function ReadValue({ label, children }: ReadValueProps) {
  const { t } = useTranslation()
  const isEmpty = children === undefined || children === null || children === ''
  return (
    <div className={styles.read}>
      <span className={styles.strong}>{label}</span>
      <span className={isEmpty ? styles.meta : undefined}>
        {isEmpty ? t('reverse-test.field.empty') : children}
      </span>
    </div>
  )
}
