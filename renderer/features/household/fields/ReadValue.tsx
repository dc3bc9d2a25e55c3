import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './fields.module.css'

type ReadValueProps = Readonly<{ label: string; children?: ReactNode }>

/** A field for someone who reads: the same place and label, without a control that does nothing. */
export function ReadValue({ label, children }: ReadValueProps) {
  const { t } = useTranslation()
  const isEmpty = children === undefined || children === null || children === ''
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={isEmpty ? styles.empty : undefined}>
        {isEmpty ? t('household.field.empty') : children}
      </span>
    </div>
  )
}
