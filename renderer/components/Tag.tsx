import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import type { StatusKind } from './status-kind.ts'
import styles from './Tag.module.css'

type TagProps = Readonly<{ kind?: StatusKind | 'outline'; icon?: IconName; children: ReactNode }>

/** A short mark on a thing; 'outline' for example data. */
export function Tag({ kind = 'default', icon, children }: TagProps) {
  return (
    <span className={classNames(styles.tag, styles[kind])}>
      {icon !== undefined && <Icon name={icon} size="sm" />}
      {children}
    </span>
  )
}
