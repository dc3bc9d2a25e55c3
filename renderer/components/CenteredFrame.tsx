import type { ReactNode } from 'react'
import { Brand } from './Brand.tsx'
import { classNames } from './class-names.ts'
import { mainId } from './SkipLink.tsx'
import styles from './CenteredFrame.module.css'

type CenteredFrameProps = Readonly<{
  children: ReactNode
  /** At the left of the foot, such as the municipality. */
  footStart?: ReactNode
  /** At the right of the foot: where things are kept. */
  footEnd?: ReactNode
  isWide?: boolean
}>

/** One thing to do, in the middle: the vault. */
export function CenteredFrame({
  children,
  footStart,
  footEnd,
  isWide = false,
}: CenteredFrameProps) {
  return (
    <div className={styles.frame}>
      <header>
        <Brand />
      </header>
      <main id={mainId} className={styles.middle} tabIndex={-1}>
        <div className={classNames(styles.content, isWide && styles.wide)}>{children}</div>
      </main>
      <footer className={styles.foot}>
        <span>{footStart}</span>
        <span>{footEnd}</span>
      </footer>
    </div>
  )
}
