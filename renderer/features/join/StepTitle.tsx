import { type ReactNode, useEffect, useRef } from 'react'
import styles from './StepTitle.module.css'

type StepTitleProps = Readonly<{ children: string; line?: ReactNode; takesFocus?: boolean }>

/** Heading of a step; a step that follows on another takes the focus there, so that it is read. */
export function StepTitle({ children, line, takesFocus = false }: StepTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles.title}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {line !== undefined && <p className={styles.line}>{line}</p>}
    </div>
  )
}
