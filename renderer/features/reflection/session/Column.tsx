import { type ReactNode, useId } from 'react'
import styles from './session.module.css'

type ColumnProps = Readonly<{ title: string; count: number; children: ReactNode }>

/** One column of a board. */
export function Column({ title, count, children }: ColumnProps) {
  const headingId = useId()
  return (
    <section className={styles.column} aria-labelledby={headingId}>
      <h2 className={styles.columnTitle}>
        <span id={headingId}>{title}</span>
        <span className={styles.count}>{count}</span>
      </h2>
      {children}
    </section>
  )
}
