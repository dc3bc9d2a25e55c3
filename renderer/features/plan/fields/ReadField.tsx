import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx'
import styles from './fields.module.css'

type ReadFieldProps = Readonly<{
  label: string
  isLabelHidden?: boolean | undefined
  children?: ReactNode
}>

/** A field for someone who reads: the same place and label, without a control that does nothing. */
export function ReadField({ label, isLabelHidden = false, children }: ReadFieldProps) {
  const { t } = useTranslation()
  const isEmpty = children === undefined || children === null || children === ''
  return (
    <div className={styles.field}>
      {isLabelHidden ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        <span className={styles.label}>{label}</span>
      )}
      <span className={isEmpty ? styles.empty : styles.value}>
        {isEmpty ? t('plan.field.empty') : children}
      </span>
    </div>
  )
}
