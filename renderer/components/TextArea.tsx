import type { CSSProperties } from 'react'
import { TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import type { FieldProps } from './field-props.ts'
import { defined } from './defined.ts'
import { FieldTexts } from './FieldTexts.tsx'
import styles from './Field.module.css'

type TextAreaProps = FieldProps &
  Readonly<{
    value: string
    onChange: (value: string) => void
    /** Lines in sight when it is empty; it grows with what is written. */
    rows?: number
    maxLength?: number
  }>

/** A few lines of text for a form; what people write together is a LiveField. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, error = null, rows = 3 } = props
  return (
    <TextField
      className={classNames(styles.field)}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      isInvalid={error !== null}
      isDisabled={props.isDisabled ?? false}
      {...defined({ maxLength: props.maxLength })}
    >
      <FieldTexts
        label={label}
        error={error}
        isLabelHidden={props.isLabelHidden ?? false}
        {...defined({ hint: props.hint })}
      />
      <AriaTextArea
        className={classNames(styles.input, styles.area)}
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
      />
    </TextField>
  )
}
