import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import type { StatusKind } from './status-kind.ts'
import styles from './Status.module.css'

type StatusProps = Readonly<{ kind?: StatusKind; icon?: IconName; children: ReactNode }>

/** A state as icon and word. */
export function Status({ kind = 'default', icon, children }: StatusProps) {
  return (
    <span className={classNames(styles.status, styles[kind])}>
      {icon !== undefined && <Icon name={icon} size="sm" />}
      <span>{children}</span>
    </span>
  )
}
