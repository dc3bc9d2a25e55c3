import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import { Icon } from './Icon.tsx'
import fieldStyles from './Field.module.css'
import styles from './Picker.module.css'

/** One of the answers of a pick list. */
export type SelectOption = Readonly<{ id: string; label: string; hint?: string }>

type SelectProps = FieldProps &
  Readonly<{
    value: string | null
    onChange: (value: string | null) => void
    options: readonly SelectOption[]
    /** Adds a choice for "none of these", which answers null. */
    emptyLabel?: string
    size?: 'md' | 'compact'
  }>

/** A key no option can have: ids come from our own lists. */
const noneKey = '\u0000none'

/** One of many answers. Few answers are better shown at once: ChoiceGroup. */
export function Select(props: SelectProps) {
  const { label, value, onChange, options, emptyLabel, error = null, size = 'md' } = props
  const { t } = useTranslation()
  const all = emptyLabel === undefined ? options : [{ id: noneKey, label: emptyLabel }, ...options]
  return (
    <AriaSelect
      className={classNames(fieldStyles.field)}
      value={value ?? (emptyLabel === undefined ? null : noneKey)}
      onChange={(key) => onChange(key === null || key === noneKey ? null : String(key))}
      placeholder={t('common.choose')}
      isDisabled={props.isDisabled ?? false}
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      <FieldTexts
        label={label}
        error={error}
        isLabelHidden={props.isLabelHidden ?? false}
        {...defined({ hint: props.hint })}
      />
      <Button className={classNames(fieldStyles.input, fieldStyles[size], styles.open)}>
        <SelectValue className={classNames(styles.value)} />
        <Icon name="chevron-down" size="sm" />
      </Button>
      <Popover className={classNames(styles.popover, styles.wide)}>
        <ListBox className={classNames(styles.list)} items={all}>
          {(option: SelectOption) => (
            <ListBoxItem textValue={option.label} className={classNames(styles.option)}>
              <Text slot="label">{option.label}</Text>
              {option.hint !== undefined && (
                <Text slot="description" className={classNames(styles.optionHint)}>
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
