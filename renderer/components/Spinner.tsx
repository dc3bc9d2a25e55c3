import { classNames } from './class-names.ts'
import styles from './Spinner.module.css'

type SpinnerProps = Readonly<{
  /** Words beside the ring; left out inside a button, whose own words stay. */
  label?: string
  /** Stands in the middle of an empty area. */
  isBlock?: boolean
}>

/**
 * Something is under way. With a label it stays invisible for the first half second, so that quick
 * answers do not flicker.
 */
export function Spinner({ label, isBlock = false }: SpinnerProps) {
  if (label === undefined) return <span className={styles.ring} aria-hidden />
  return (
    <output className={classNames(styles.labelled, isBlock && styles.block)}>
      <span className={styles.ring} aria-hidden />
      {label}
    </output>
  )
}
