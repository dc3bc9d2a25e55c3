import type { ReactNode } from 'react'
import styles from './Wide.module.css'

/** A field of the details that takes the whole width. */
export const Wide = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className={styles.wide}>{children}</div>
)
