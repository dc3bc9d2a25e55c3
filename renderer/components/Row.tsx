import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Layout.module.css'

type RowProps = Readonly<{
  children: ReactNode
  gap?: 'xs' | 'sm' | 'md' | 'lg'
  /** Pushes the first and last to the ends. */
  isBetween?: boolean
  align?: 'center' | 'start' | 'end' | 'baseline'
}>

/** Things beside each other; wraps where they do not fit. */
export function Row({ children, gap = 'md', isBetween = false, align = 'center' }: RowProps) {
  return (
    <div
      className={classNames(
        styles.row,
        styles[gap],
        isBetween && styles.between,
        align !== 'center' && styles[align],
      )}
    >
      {children}
    </div>
  )
}
