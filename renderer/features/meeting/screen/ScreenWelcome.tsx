import type { ReactNode } from 'react'
import { Brand } from '../../../components/Brand.tsx'
import styles from './big-screen.module.css'

/** Large words in the middle of the projector: nothing runs, or not yet. */
export function ScreenWelcome({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <main className={styles.welcome}>
      <Brand />
      <h1 tabIndex={-1}>{children}</h1>
    </main>
  )
}
