import { Link } from 'react-aria-components'
import { classNames } from './class-names.ts'
import styles from './Brand.module.css'

/** Centres of the seven seats around the table, on a 28 x 28 field. */
const seats: readonly (readonly [number, number])[] = [
  [14, 2.8],
  [22.76, 7.02],
  [24.92, 16.49],
  [18.86, 24.09],
  [9.14, 24.09],
  [3.08, 16.49],
  [5.24, 7.02],
]

type BrandProps = Readonly<{
  /** Where it leads; without it the mark is not a link. */
  href?: string
  /** The name beside the mark; the app's own when left out. */
  name?: string
}>

/** The table seen from above, with the name. */
export function Brand({ href, name = 'Rondetafel' }: BrandProps) {
  const content = (
    <>
      <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden>
        <circle cx="14" cy="14" r="6.2" fill="none" stroke="currentColor" strokeWidth="2.4" />
        {seats.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.9" fill="currentColor" />
        ))}
      </svg>
      {name}
    </>
  )
  if (href === undefined) return <span className={styles.brand}>{content}</span>
  return (
    <Link href={href} className={classNames(styles.brand)}>
      {content}
    </Link>
  )
}
