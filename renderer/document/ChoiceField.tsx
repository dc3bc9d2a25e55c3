import type { Fields } from '../../shared/document/shape.ts'
import { ReadValue } from '../components/ReadValue.tsx'
import { Select, type SelectOption } from '../components/Select.tsx'
import { toFieldLook } from '../components/to-field-look.ts'
import type { EntityField } from './entity-field.ts'
import { useValue } from './use-value.ts'

type ChoiceFieldProps<F extends Fields> = EntityField<F, 'scalar'> &
  Readonly<{
    /** In a line that explains itself: small, without its label in sight. */
    isCompact?: boolean
    options: readonly SelectOption[]
    /** The words for "nobody" or "not chosen"; without it a choice is always made. */
    emptyLabel?: string
  }>

/** A picked value: one of a closed list, or a person or party of the plan. */
export function ChoiceField<F extends Fields>(props: ChoiceFieldProps<F>) {
  const { label, isCompact, options, emptyLabel } = props
  const field = useValue<string | null, F>(props)
  if (field === null) return null
  if (!field.canWrite) {
    const chosen = options.find(({ id }) => id === field.value)
    return (
      <ReadValue isLabelHidden={isCompact} label={label}>
        {chosen?.label ?? emptyLabel}
      </ReadValue>
    )
  }
  return (
    <Select
      label={label}
      {...toFieldLook(isCompact)}
      value={field.value}
      onChange={(value) => {
        if (value !== null || emptyLabel !== undefined) field.change(value)
      }}
      options={options}
      {...(emptyLabel === undefined ? {} : { emptyLabel })}
    />
  )
}
