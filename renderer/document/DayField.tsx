import type { Fields } from '../../shared/document/shape.ts'
import { DateField } from '../components/DateField.tsx'
import { ReadValue } from '../components/ReadValue.tsx'
import { toFieldLook } from '../components/to-field-look.ts'
import { useDay } from '../platform/use-day.ts'
import type { EntityField } from './entity-field.ts'
import { useValue } from './use-value.ts'

type DayFieldProps<F extends Fields> = EntityField<F, 'scalar'> &
  Readonly<{
    /** In a line that explains itself: small, without its label in sight. */
    isCompact?: boolean
    /** What is wrong with a day, or null; it is kept all the same. */
    findFault?: (day: string) => string | null
  }>

/** A calendar day. */
export function DayField<F extends Fields>(props: DayFieldProps<F>) {
  const { label, isCompact, findFault } = props
  const toDay = useDay()
  const field = useValue<string | null, F>(props)
  if (field === null) return null
  const { value } = field
  if (!field.canWrite) {
    return (
      <ReadValue isLabelHidden={isCompact} label={label}>
        {value === null ? '' : toDay(value)}
      </ReadValue>
    )
  }
  return (
    <DateField
      label={label}
      value={value}
      onChange={field.change}
      error={value === null ? null : (findFault?.(value) ?? null)}
      {...toFieldLook(isCompact)}
    />
  )
}
