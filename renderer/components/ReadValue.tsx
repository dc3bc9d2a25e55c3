import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ReadValue.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type ReadValueProps = Readonly<{
  label: string
  /** In a line that explains itself. */
  isLabelHidden?: boolean | undefined
  /** Nothing, or an empty text: then it says so. */
  children?: ReactNode
}>

/** A field for someone who reads: the same place and label, without a control that does nothing. */
export function ReadValue({ label, isLabelHidden = false, children }: ReadValueProps) {
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
        {isEmpty ? t('common.notFilledIn') : children}
      </span>
    </div>
  )
}
