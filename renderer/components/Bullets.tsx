import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Bullets.module.css'

type BulletsProps = Readonly<{
  items: readonly Readonly<{ id: string; icon?: IconName; content: ReactNode }>[]
  label?: string
}>

/** A list with a sign before each line. */
export function Bullets({ items, label }: BulletsProps) {
  return (
    <ul className={styles.bullets} {...(label === undefined ? {} : { 'aria-label': label })}>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          <Icon name={item.icon ?? 'dot'} size="sm" />
          <div>{item.content}</div>
        </li>
      ))}
    </ul>
  )
}
