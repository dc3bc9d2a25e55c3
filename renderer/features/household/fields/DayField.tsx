import type { Fields } from '../../../../shared/document/shape.ts'
import { DateField } from '../../../components/DateField.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import type { FieldPlace } from './field-place.ts'
import { ReadValue } from './ReadValue.tsx'
import { useValue } from './use-value.ts'

type DayFieldProps<F extends Fields> = FieldPlace<F, 'scalar'> &
  Readonly<{
    /** What is wrong with a day, or null; it is kept all the same. */
    findFault?: (day: string) => string | null
  }>

/** A calendar day. */
export function DayField<F extends Fields>(props: DayFieldProps<F>) {
  const format = useFormat()
  const field = useValue<string | null, F>(props)
  if (field === null) return null
  const { value } = field
  if (!field.canWrite)
    return <ReadValue label={props.label}>{value === null ? '' : format.fullDay(value)}</ReadValue>
  return (
    <DateField
      label={props.label}
      value={value}
      onChange={field.change}
      error={value === null ? null : (props.findFault?.(value) ?? null)}
    />
  )
}
