import type { Fields } from '../../../../shared/document/shape.ts'
import { Select } from '../../../components/Select.tsx'
import type { FieldPlace } from './field-place.ts'
import { ReadValue } from './ReadValue.tsx'
import { useValue } from './use-value.ts'

type Option = Readonly<{ id: string; label: string; hint?: string }>

type ChoiceFieldProps<F extends Fields> = FieldPlace<F, 'scalar'> &
  Readonly<{
    options: readonly Option[]
    /** The words for "not chosen"; without it a choice is always made. */
    emptyLabel?: string
  }>

/** One of a closed list, or someone of the plan. */
export function ChoiceField<F extends Fields>(props: ChoiceFieldProps<F>) {
  const { label, options, emptyLabel } = props
  const field = useValue<string | null, F>(props)
  if (field === null) return null
  if (!field.canWrite) {
    const chosen = options.find(({ id }) => id === field.value)
    return <ReadValue label={label}>{chosen?.label ?? emptyLabel}</ReadValue>
  }
  return (
    <Select
      label={label}
      value={field.value}
      onChange={(value) => {
        if (value !== null || emptyLabel !== undefined) field.change(value)
      }}
      options={options}
      {...(emptyLabel === undefined ? {} : { emptyLabel })}
    />
  )
}
