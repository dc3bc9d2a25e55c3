import { Input, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-names.ts'
import styles from './Field.module.css'

export type TextFieldProps = FieldProps &
  Readonly<{
    value: string
    onChange: (value: string) => void
    type?: 'text' | 'search' | 'email' | 'tel' | 'number'
    /** 'code': large, for what is copied from paper. */
    size?: 'md' | 'lg' | 'code' | 'compact'
    icon?: IconName
    isReadOnly?: boolean
    isRequired?: boolean
    autoFocus?: boolean
    autoComplete?: string
    inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
    maxLength?: number
    name?: string
    onEnter?: () => void
    onBlur?: () => void
  }>

/** One line of text. Pasting is always allowed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, error = null, size = 'md', icon, onEnter } = props
  return (
    <AriaTextField
      className={classNames(styles.field)}
      value={value}
      onChange={onChange}
      type={props.type ?? 'text'}
      validationBehavior="aria"
      isInvalid={error !== null}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      isRequired={props.isRequired ?? false}
      {...defined({
        autoFocus: props.autoFocus,
        autoComplete: props.autoComplete,
        inputMode: props.inputMode,
        maxLength: props.maxLength,
        name: props.name,
        onBlur: props.onBlur,
      })}
      {...(onEnter === undefined
        ? {}
        : { onKeyDown: (event) => event.key === 'Enter' && onEnter() })}
    >
      <FieldTexts
        label={label}
        error={error}
        isLabelHidden={props.isLabelHidden ?? false}
        {...defined({ hint: props.hint })}
      />
      <div className={icon === undefined ? undefined : styles.withIcon}>
        {icon !== undefined && <Icon name={icon} />}
        <Input className={classNames(styles.input, styles[size])} spellCheck={false} />
      </div>
    </AriaTextField>
  )
}
