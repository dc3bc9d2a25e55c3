import { Radio, RadioGroup } from 'react-aria-components'
import type { Choice } from './choice.ts'
import { ChoiceContent } from './ChoiceContent.tsx'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import styles from './ChoiceCard.module.css'

type ChoiceGroupProps = FieldProps &
  Readonly<{
    /** Null: nothing is preselected. */
    value: string | null
    onChange: (value: string) => void
    choices: readonly Choice[]
    layout?: 'stack' | 'row'
  }>

/** One of a few answers, all in sight. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, value, onChange, choices, error = null, layout = 'stack' } = props
  return (
    <RadioGroup
      value={value}
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
          <Radio key={choice.id} value={choice.id} className={classNames(styles.card)}>
            <ChoiceContent choice={choice} isSquare={false} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
