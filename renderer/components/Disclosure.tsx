import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

type DisclosureProps = Readonly<{
  /** Always in sight, and what opens the rest: says what lies under it. */
  label: ReactNode
  children: ReactNode
  /** Open to begin with; after that it is up to who reads. */
  isOpen?: boolean
}>

/**
 * Something folded away until somebody wants to see it; a search in the page finds what lies in it, and
 * on paper words stand open. Folded fields and buttons stay folded there: they are of no use on a sheet.
 */
export function Disclosure({ label, children, isOpen = false }: DisclosureProps) {
  return (
    <details open={isOpen} className={styles.fold}>
      <summary className={styles.label}>{label}</summary>
      {children}
    </details>
  )
}
