import type { Fields } from '../../../../shared/document/shape.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useCanWrite } from '../use-can-write.ts'
import type { FieldPlace } from './field-keys.ts'
import { ManyPeople } from './ManyPeople.tsx'
import type { Option } from './PlanChoice.tsx'
import { ReadField } from './ReadField.tsx'

/** Up to so many are all in sight; more would be a wall of boxes to look through. */
const mostInSight = 6

type PlanPeopleProps<F extends Fields> = FieldPlace<F, 'set'> &
  Readonly<{ options: readonly Option[] }>

/** Several persons or parties; two people who tick at once both get their tick. */
export function PlanPeople<F extends Fields>(props: PlanPeopleProps<F>) {
  const { root, id, field, label, options } = props
  const canWrite = useCanWrite(root)
  const edits = useEdits(root)
  const { list } = useFormat()
  const fields = useFields(root, id, [field]) as Readonly<Record<string, unknown>> | null
  if (fields === null) return null
  // Safe: a set field reads as a list of ids.
  const members = fields[field] as readonly string[]
  const change = (member: string, isMember: boolean) => edits.setMember(id, field, member, isMember)
  if (!canWrite) {
    const names = options.filter((option) => members.includes(option.id))
    return <ReadField label={label}>{list(names.map((option) => option.label))}</ReadField>
  }
  if (options.length > mostInSight)
    return <ManyPeople label={label} members={members} options={options} onChange={change} />
  return (
    <CheckboxGroup
      label={label}
      value={members}
      onChange={(chosen) => {
        for (const { id: member } of options) {
          const [was, is] = [members.includes(member), chosen.includes(member)]
          if (was !== is) change(member, is)
        }
      }}
      choices={options}
      layout="row"
    />
  )
}
