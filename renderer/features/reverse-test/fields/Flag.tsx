import { Checkbox } from '../../../components/Checkbox.tsx'
import { Status } from '../../../components/Status.tsx'
import { useCanAnswer } from './use-can-answer.ts'

type FlagProps = Readonly<{
  label: string
  value: boolean
  onChange: (value: boolean) => void
}>

/** Something that is so or not; for who reads only shown when it is so. */
export function Flag({ label, value, onChange }: FlagProps) {
  const canAnswer = useCanAnswer()
  if (!canAnswer) return value ? <Status icon="check">{label}</Status> : null
  return (
    <Checkbox isSelected={value} onChange={onChange}>
      {label}
    </Checkbox>
  )
}
