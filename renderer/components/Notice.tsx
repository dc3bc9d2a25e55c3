import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Notice.module.css'

/** Decides colour and icon; never the only sign of what is meant. */
export type NoticeKind = 'info' | 'positive' | 'warning' | 'negative' | 'neutral'

type NoticeProps = Readonly<{
  kind?: NoticeKind
  icon?: IconName
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Read aloud at once: only when a person could lose something or must act. */
  isAlert?: boolean
}>

const iconOfKind: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  positive: 'circle-check',
  warning: 'triangle-alert',
  negative: 'circle-alert',
  neutral: 'info',
}

/** What happened, what was kept, what to do next: in this order, with its buttons. */
export function Notice(props: NoticeProps) {
  const { kind = 'info', icon = iconOfKind[kind], title, children, actions } = props
  return (
    <div
      className={classNames(styles.notice, styles[kind])}
      {...(props.isAlert === true ? { role: 'alert' } : {})}
    >
      <Icon name={icon} />
      <div className={styles.content}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
