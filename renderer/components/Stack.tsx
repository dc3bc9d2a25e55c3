import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './Layout.module.css'

type StackProps = Readonly<{ children: ReactNode; gap?: 'xs' | 'sm' | 'md' | 'lg' | 'xl' }>

/** Things under each other with the same space between. */
export function Stack({ children, gap = 'lg' }: StackProps) {
  return <div className={classNames(styles.stack, styles[gap])}>{children}</div>
}
