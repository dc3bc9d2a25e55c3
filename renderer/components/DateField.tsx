import { type CalendarDate, parseDate } from '@internationalized/date'
import { useState } from 'react'
import { DateInput, DatePicker, DateSegment, Group } from 'react-aria-components'
import { CalendarPopover, OpenCalendarButton } from './CalendarPopover.tsx'
import { classNames } from './class-names.ts'
import { defined } from './defined.ts'
import type { FieldProps } from './field-props.ts'
import { FieldTexts } from './FieldTexts.tsx'
import fieldStyles from './Field.module.css'
import styles from './DateField.module.css'

type DateFieldProps = FieldProps &
  Readonly<{
    /** 'YYYY-MM-DD', a plain calendar day without time zone. */
    value: string | null
    onChange: (value: string | null) => void
    /** 'YYYY-MM-DD'. */
    min?: string
    max?: string
    isReadOnly?: boolean
    size?: 'md' | 'compact'
  }>

/** While a year is typed, digit by digit, it is first year 2 and year 20: not yet an answer. */
const firstYear = 1900

/** One day, typed in parts or picked from a month. */
export function DateField(props: DateFieldProps) {
  const { label, error = null, size = 'md' } = props
  const [day, setDay] = useDay(props.value, props.onChange)
  return (
    <DatePicker
      className={classNames(fieldStyles.field)}
      value={day}
      onChange={setDay}
      isInvalid={error !== null}
      validationBehavior="aria"
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      {...defined({ minValue: toDay(props.min), maxValue: toDay(props.max) })}
    >
      <FieldTexts
        label={label}
        error={error}
        isLabelHidden={props.isLabelHidden ?? false}
        {...defined({ hint: props.hint })}
      />
      <Group className={classNames(styles.group, size === 'compact' && styles.compact)}>
        <DateInput className={classNames(styles.input)}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles.segment)} />}
        </DateInput>
        {props.isReadOnly !== true && <OpenCalendarButton />}
      </Group>
      <CalendarPopover onClear={() => setDay(null)} canClear={day !== null} />
    </DatePicker>
  )
}

/** The typed day, which runs ahead of the value while a year is being typed. */
function useDay(
  value: string | null,
  onChange: (value: string | null) => void,
): readonly [CalendarDate | null, (day: CalendarDate | null) => void] {
  const [draft, setDraft] = useState({ value, day: toDay(value) ?? null })
  // Someone else changed the day: theirs is shown at once, in the same render.
  if (draft.value !== value) setDraft({ value, day: toDay(value) ?? null })
  const change = (day: CalendarDate | null) => {
    const isAnswer = day === null || day.year >= firstYear
    const next = day?.toString() ?? null
    setDraft({ value: isAnswer ? next : value, day })
    if (isAnswer && next !== value) onChange(next)
  }
  return [draft.day, change]
}

/** A day that is not one (from older data) is shown as empty rather than thrown. */
function toDay(value: string | null | undefined): CalendarDate | undefined {
  if (value === null || value === undefined) return undefined
  try {
    return parseDate(value)
  } catch {
    return undefined
  }
}
