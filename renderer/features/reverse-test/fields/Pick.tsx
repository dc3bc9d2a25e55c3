import { Select } from '../../../components/Select.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import type { LabelOption } from '../../../platform/use-label-options.ts'
import { useCanAnswer } from './use-can-answer.ts'

type PickProps = Readonly<{
  label: string
  value: string | null
  options: readonly LabelOption[]
  onChange: (value: string | null) => void
  /** The words for "not chosen"; without it a choice is always made. */
  emptyLabel?: string
}>

/** One of a closed list, or someone of the plan. */
export function Pick({ label, value, options, onChange, emptyLabel }: PickProps) {
  const canAnswer = useCanAnswer()
  if (!canAnswer) {
    const chosen = options.find(({ id }) => id === value)
    return <ReadValue label={label}>{chosen?.label ?? emptyLabel}</ReadValue>
  }
  return (
    <Select
      label={label}
      value={value}
      onChange={(next) => {
        if (next !== null || emptyLabel !== undefined) onChange(next)
      }}
      options={options}
      {...(emptyLabel === undefined ? {} : { emptyLabel })}
    />
  )
}
