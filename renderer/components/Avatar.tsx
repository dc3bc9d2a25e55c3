import { toInitials } from '../../shared/util/to-initials.ts'
import { classNames } from './class-names.ts'
import styles from './Avatar.module.css'

/** Whose initials, and how they are drawn. */
export type AvatarProps = Readonly<{
  name: string
  /** 1 to 10: the participant colour; neutral when left out. */
  colour?: number
  size?: 'sm' | 'md' | 'lg'
  /** A ring: has left, or has not answered yet. */
  isOff?: boolean
}>

/** Initials on a person's colour. Hidden from assistive technology: the name stands beside it. */
export function Avatar({ name, colour, size = 'md', isOff = false }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classNames(styles.avatar, styles[size], isOff && styles.off)}
      data-p={colour}
    >
      {toInitials(name)}
    </span>
  )
}
