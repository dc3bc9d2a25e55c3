import { DateField } from '../../../components/DateField.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import { useFormat } from '../../../platform/use-format.ts'
import { useCanAnswer } from './use-can-answer.ts'

type DayProps = Readonly<{
  label: string
  value: string | null
  onChange: (value: string | null) => void
}>

/** A calendar day. */
export function Day({ label, value, onChange }: DayProps) {
  const format = useFormat()
  const canAnswer = useCanAnswer()
  if (!canAnswer)
    return <ReadValue label={label}>{value === null ? '' : format.fullDay(value)}</ReadValue>
  return <DateField label={label} value={value} onChange={onChange} />
}
