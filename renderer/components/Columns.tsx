import type { ReactNode } from 'react'
import styles from './Layout.module.css'

type ColumnsProps = Readonly<{ children: ReactNode; aside: ReactNode; asideLabel: string }>

/** A page with an aside at the right, which drops below where there is no room for both. */
export function Columns({ children, aside, asideLabel }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <aside className={styles.aside} aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}
