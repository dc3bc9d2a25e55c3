import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { ChoiceContent } from './ChoiceContent.tsx'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import styles from './ChoiceCard.module.css'

type CheckboxGroupProps = FieldProps &
  Readonly<{
    value: readonly string[]
    onChange: (value: readonly string[]) => void
    choices: readonly Choice[]
    layout?: 'stack' | 'row'
  }>

/** Any number of a few answers, all in sight. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, value, onChange, choices, error = null, layout = 'stack' } = props
  return (
    <AriaCheckboxGroup
      value={[...value]}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
    >
      <FieldTexts
        label={label}
        error={error}
        isLabelHidden={props.isLabelHidden ?? false}
        {...defined({ hint: props.hint })}
      />
      <div className={styles[layout]}>
        {choices.map((choice) => (
          <AriaCheckbox key={choice.id} value={choice.id} className={classNames(styles.card)}>
            <ChoiceContent choice={choice} isSquare />
          </AriaCheckbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  )
}
