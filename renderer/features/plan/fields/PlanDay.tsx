import type { Fields } from '../../../../shared/document/shape.ts'
import { DateField } from '../../../components/DateField.tsx'
import { useDay } from '../use-day.ts'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ReadField } from './ReadField.tsx'
import { toLook } from './to-look.ts'
import { usePlanValue } from './use-plan-value.ts'

type PlanDayProps<F extends Fields> = FieldPlace<F, 'scalar'> & Readonly<{ isCompact?: boolean }>

/** A calendar day. `isCompact`: in a line that explains itself, without a label in sight. */
export function PlanDay<F extends Fields>(props: PlanDayProps<F>) {
  const toDay = useDay()
  const canWrite = useCanWrite(props.root)
  const field = usePlanValue<string | null, F>(props)
  if (field === null) return null
  if (!canWrite) {
    return (
      <ReadField isLabelHidden={props.isCompact} label={props.label}>
        {field.value === null ? '' : toDay(field.value)}
      </ReadField>
    )
  }
  return (
    <DateField
      label={props.label}
      value={field.value}
      onChange={field.change}
      {...toLook(props.isCompact)}
    />
  )
}
