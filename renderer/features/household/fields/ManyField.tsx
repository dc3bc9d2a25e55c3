import { PickMany } from '../../../components/PickMany.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import type { SelectOption } from '../../../components/Select.tsx'
import { useRight } from '../../../document/use-right.ts'
import { useFormat } from '../../../platform/use-format.ts'

type ManyFieldProps = Readonly<{
  label: string
  members: readonly string[]
  options: readonly SelectOption[]
  onChange: (member: string, isMember: boolean) => void
}>

/** Several of a list: by name for who reads, else to pick. */
export function ManyField(props: ManyFieldProps) {
  const { label, members, options } = props
  const { list } = useFormat()
  const canWrite = useRight('plan') === 'write'
  if (canWrite) return <PickMany {...props} />
  const chosen = options.filter(({ id }) => members.includes(id))
  return <ReadValue label={label}>{list(chosen.map((option) => option.label))}</ReadValue>
}
