import { type IconName, icons } from './icon-names.ts'
import { classNames } from './class-names.ts'
import styles from './Icon.module.css'

type IconProps = Readonly<{ name: IconName; size?: 'sm' | 'md' | 'lg' }>

/** A picture beside a word; always hidden from assistive technology, so it never carries meaning alone. */
export function Icon({ name, size = 'md' }: IconProps) {
  const Picture = icons[name]
  return <Picture aria-hidden className={classNames(styles.icon, styles[size])} focusable={false} />
}
