import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

type PageHeadProps = Readonly<{
  title: ReactNode
  /** One line under the title. */
  children?: ReactNode
  actions?: ReactNode
}>

/** The one h1 of a page. It can hold the focus, because a change of route moves the focus to it. */
export function PageHead({ title, children, actions }: PageHeadProps) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 tabIndex={-1}>{title}</h1>
        {children !== undefined && <div className={styles.line}>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
