import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Quote.module.css'

type QuoteProps = Readonly<{
  children: ReactNode
  /** Whose words these are. */
  by?: ReactNode
  /** Without quotation marks, for instance around a text that is being typed. */
  isPlain?: boolean
}>

/** Someone's own words, literally. */
export function Quote({ children, by, isPlain = false }: QuoteProps) {
  return (
    <blockquote className={styles.quote}>
      <div className={classNames(styles.words, !isPlain && styles.marked)}>{children}</div>
      {by !== undefined && <footer className={styles.by}>{by}</footer>}
    </blockquote>
  )
}
