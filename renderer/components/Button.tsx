import { type ReactNode, useId } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import { Spinner } from './Spinner.tsx'
import styles from './Button.module.css'

/** 'primary' is what a screen is there for; 'danger' what cannot be undone, solid where it is done. */
export type ButtonVariant = 'default' | 'primary' | 'quiet' | 'danger' | 'dangerSolid'

export type ButtonProps = Readonly<{
  children?: ReactNode
  /** The name when the button shows only an icon, or a longer name than its words. */
  label?: string
  icon?: IconName
  iconOnly?: boolean
  variant?: ButtonVariant
  /** 'compact' only inside a row that is itself a full target. */
  size?: 'md' | 'compact'
  block?: boolean
  onPress?: () => void
  type?: 'button' | 'submit'
  isDisabled?: boolean
  /** Why it cannot be pressed now; stands beside the disabled button. */
  reason?: string
  /** Id of words elsewhere that say more, such as one reason for several disabled buttons. */
  describedBy?: string
  /** The request runs: stays focusable, shows a turning ring, ignores presses. */
  isPending?: boolean
  /** Makes it a toggle. */
  isPressed?: boolean
  isExpanded?: boolean
  /** Id of what the button opens. */
  controls?: string
  autoFocus?: boolean
  /** A slot of the surrounding collection (React Aria), such as 'drag'. */
  slot?: string
}>

/** Says what will happen in a verb; one primary button per screen. */
export function Button(props: ButtonProps) {
  const { children, label, icon, iconOnly = false, variant = 'default', size = 'md' } = props
  const reasonId = useId()
  const isPending = props.isPending ?? false
  const showsReason = props.isDisabled === true && props.reason !== undefined
  const button = (
    <AriaButton
      className={classNames(
        styles.button,
        styles[variant],
        styles[size],
        iconOnly && styles.iconOnly,
        props.block === true && styles.block,
      )}
      // Not the library's isPending: what it then announces points at a button that may be gone by then.
      type={isPending ? 'button' : (props.type ?? 'button')}
      isDisabled={props.isDisabled ?? false}
      aria-disabled={isPending}
      data-pending={isPending}
      {...defined({
        'aria-label': label,
        onPress: isPending ? undefined : props.onPress,
        'aria-pressed': props.isPressed,
        'aria-expanded': props.isExpanded,
        'aria-controls': props.controls,
        'aria-describedby': showsReason ? reasonId : props.describedBy,
        autoFocus: props.autoFocus,
        slot: props.slot,
      })}
    >
      <ButtonContent icon={icon} isPending={isPending}>
        {iconOnly ? null : children}
      </ButtonContent>
    </AriaButton>
  )
  if (!showsReason) return button
  return (
    <span className={classNames(styles.withReason, props.block === true && styles.block)}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {props.reason}
      </span>
    </span>
  )
}

type ContentProps = Readonly<{
  icon: IconName | undefined
  isPending: boolean
  children: ReactNode
}>

function ButtonContent({ icon, isPending, children }: ContentProps) {
  return (
    <>
      {isPending && <Spinner />}
      {!isPending && icon !== undefined && <Icon name={icon} />}
      {children}
    </>
  )
}
