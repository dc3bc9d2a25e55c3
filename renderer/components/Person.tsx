import type { ReactNode } from 'react'
import { Avatar, type AvatarProps } from './Avatar.tsx'
import styles from './Person.module.css'

type PersonProps = AvatarProps & Readonly<{ detail?: ReactNode }>

/** A person by avatar, name and one line. */
export function Person({ detail, ...avatar }: PersonProps) {
  return (
    <span className={styles.person}>
      <Avatar {...avatar} />
      <span className={styles.text}>
        <span className={styles.name}>{avatar.name}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </span>
  )
}
