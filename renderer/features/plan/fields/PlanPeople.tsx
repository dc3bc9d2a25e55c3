import type { Fields } from '../../../../shared/document/shape.ts'
import { CheckboxGroup } from '../../../components/CheckboxGroup.tsx'
import { PickMany } from '../../../components/PickMany.tsx'
import { ReadValue } from '../../../components/ReadValue.tsx'
import type { SelectOption } from '../../../components/Select.tsx'
import type { EntityField } from '../../../document/entity-field.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useFormat } from '../../../platform/use-format.ts'
import { useCanWrite } from '../use-can-write.ts'

/** Up to so many are all in sight; more would be a wall of boxes to look through. */
const mostInSight = 6

type PlanPeopleProps<F extends Fields> = EntityField<F, 'set'> &
  Readonly<{ options: readonly SelectOption[] }>

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
    return <ReadValue label={label}>{list(names.map((option) => option.label))}</ReadValue>
  }
  if (options.length > mostInSight)
    return <PickMany label={label} members={members} options={options} onChange={change} />
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
