import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { ButtonVariant } from './Button.tsx'
import buttonStyles from './Button.module.css'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'

type LinkButtonProps = Readonly<{
  href: string
  children: ReactNode
  icon?: IconName
  variant?: ButtonVariant
  block?: boolean
  label?: string
  /** Saves instead of opens; the text is the suggested file name. */
  download?: string
  /** Leaves the app: opens apart. */
  isExternal?: boolean
}>

/** Goes somewhere, and looks like the button it stands beside. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, icon, variant = 'default', block = false } = props
  return (
    <Link
      href={href}
      className={classNames(
        buttonStyles.button,
        buttonStyles[variant],
        block && buttonStyles.block,
      )}
      {...defined({ 'aria-label': props.label, download: props.download })}
      {...(props.isExternal === true ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Link>
  )
}
