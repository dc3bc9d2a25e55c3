import type { Fields } from '../../../../shared/document/shape.ts'
import { Select } from '../../../components/Select.tsx'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ReadField } from './ReadField.tsx'
import { toLook } from './to-look.ts'
import { usePlanValue } from './use-plan-value.ts'

/** One of the choices of a pick list. */
export type Option = Readonly<{ id: string; label: string; hint?: string }>

type PlanChoiceProps<F extends Fields> = FieldPlace<F, 'scalar'> &
  Readonly<{
    /** In a line that explains itself: small, without its label in sight. */
    isCompact?: boolean
    options: readonly Option[]
    /** The words for "nobody" or "not chosen"; without it a choice is always made. */
    emptyLabel?: string
  }>

/** A picked value: one of a closed list, or a person or party of the plan. */
export function PlanChoice<F extends Fields>(props: PlanChoiceProps<F>) {
  const { label, options, emptyLabel } = props
  const canWrite = useCanWrite(props.root)
  const field = usePlanValue<string | null, F>(props)
  if (field === null) return null
  if (!canWrite) {
    const chosen = options.find(({ id }) => id === field.value)
    return (
      <ReadField isLabelHidden={props.isCompact} label={label}>
        {chosen?.label ?? emptyLabel}
      </ReadField>
    )
  }
  return (
    <Select
      label={label}
      {...toLook(props.isCompact)}
      value={field.value}
      onChange={(value) => {
        if (value !== null || emptyLabel !== undefined) field.change(value)
      }}
      options={options}
      {...(emptyLabel === undefined ? {} : { emptyLabel })}
    />
  )
}
