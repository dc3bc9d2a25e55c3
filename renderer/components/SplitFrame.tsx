import type { ReactNode } from 'react'
import { Brand } from './Brand.tsx'
import { mainId } from './SkipLink.tsx'
import styles from './SplitFrame.module.css'

type SplitFrameProps = Readonly<{
  /** Name of the left half. */
  aboutLabel: string
  about: ReactNode
  /** At the foot of the left half. Not shown on a phone, so never the only place of a warning. */
  aboutEnd?: ReactNode
  children: ReactNode
}>

/** Left: where you are and with whom. Right: what is asked. On a phone the left half is a strip on top. */
export function SplitFrame({ aboutLabel, about, aboutEnd, children }: SplitFrameProps) {
  return (
    <div className={styles.frame}>
      <aside className={styles.about} aria-label={aboutLabel}>
        <Brand />
        <div className={styles.middle}>{about}</div>
        {aboutEnd !== undefined && <div className={styles.end}>{aboutEnd}</div>}
      </aside>
      <main id={mainId} className={styles.work} tabIndex={-1}>
        <div className={styles.content}>{children}</div>
      </main>
    </div>
  )
}
