import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import styles from './StepHead.module.css'

type StepHeadProps = Readonly<{
  title: string
  children?: ReactNode
  /** A step that follows on another one without a new address: the focus goes to its heading. */
  takesFocus?: boolean
}>

/** Heading and first line of a step. */
export function StepHead({ title, children, takesFocus = false }: StepHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children !== undefined && <p className={styles.line}>{children}</p>}
    </div>
  )
}
