import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import type { StatusKind } from './status-kind.ts'
import styles from './TrustItem.module.css'

type TrustItemProps = Readonly<{
  icon: IconName
  children: ReactNode
  kind?: StatusKind
  /** Opens the story behind it. */
  onPress?: () => void
  /** A longer name than its words. */
  label?: string
}>

/** One line of the trust area: icon and words, pressed for the story behind them. */
export function TrustItem({ icon, children, kind = 'default', onPress, label }: TrustItemProps) {
  const className = classNames(styles.item, styles[kind])
  if (onPress === undefined) {
    return (
      <span className={className}>
        <Icon name={icon} />
        <span>{children}</span>
      </span>
    )
  }
  return (
    <Button
      className={classNames(className, styles.pressable)}
      onPress={onPress}
      aria-haspopup="dialog"
      {...defined({ 'aria-label': label })}
    >
      <Icon name={icon} />
      <span>{children}</span>
    </Button>
  )
}
