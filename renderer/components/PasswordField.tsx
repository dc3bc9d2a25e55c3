import { useState } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import styles from './Field.module.css'

type PasswordFieldProps = FieldProps &
  Readonly<{
    value: string
    onChange: (value: string) => void
    /** 'new-password' lets a password manager offer one. */
    autoComplete?: 'current-password' | 'new-password'
    autoFocus?: boolean
    onEnter?: () => void
  }>

/** A secret: hidden until shown on purpose. Pasting is allowed, so that a password manager can help. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, value, onChange, error = null, onEnter } = props
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
  return (
    <AriaTextField
      className={classNames(styles.field)}
      value={value}
      onChange={onChange}
      type={isShown ? 'text' : 'password'}
      autoComplete={props.autoComplete ?? 'current-password'}
      validationBehavior="aria"
      isInvalid={error !== null}
      isDisabled={props.isDisabled ?? false}
      {...defined({ autoFocus: props.autoFocus })}
      {...(onEnter === undefined
        ? {}
        : { onKeyDown: (event) => event.key === 'Enter' && onEnter() })}
    >
      <FieldTexts label={label} error={error} {...defined({ hint: props.hint })} />
      <div className={styles.withButton}>
        <Input className={classNames(styles.input)} spellCheck={false} autoCapitalize="none" />
        <Button
          iconOnly
          icon={isShown ? 'eye-off' : 'eye'}
          label={t('common.showSecret', { label })}
          isPressed={isShown}
          onPress={() => setIsShown(!isShown)}
        />
      </div>
    </AriaTextField>
  )
}
