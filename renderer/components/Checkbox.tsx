import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import { ChoiceMark } from './ChoiceContent.tsx'
import { classNames } from './class-names.ts'
import styles from './ChoiceCard.module.css'

type CheckboxProps = Readonly<{
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  hint?: ReactNode
  /** 'card': for a promise or a choice that weighs. */
  variant?: 'plain' | 'card'
  isDisabled?: boolean
  isRequired?: boolean
}>

/** Yes or not yet. */
export function Checkbox(props: CheckboxProps) {
  const { children, isSelected, onChange, hint, variant = 'plain' } = props
  return (
    <AriaCheckbox
      className={classNames(styles[variant])}
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={props.isDisabled ?? false}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <ChoiceMark isSquare />
      <span>
        <span className={styles.text}>{children}</span>
        {hint !== undefined && <span className={styles.sub}>{hint}</span>}
      </span>
    </AriaCheckbox>
  )
}
