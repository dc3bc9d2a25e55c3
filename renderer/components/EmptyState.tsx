import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

type EmptyStateProps = Readonly<{
  title?: string
  /** What belongs here and why it helps. */
  children: ReactNode
  /** One button. */
  actions?: ReactNode
  headingLevel?: 2 | 3
}>

/** Open and waiting: dashed, with one way to begin. */
export function EmptyState({ title, children, actions, headingLevel = 2 }: EmptyStateProps) {
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.empty}>
      {title !== undefined && <Heading className={styles.title}>{title}</Heading>}
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
