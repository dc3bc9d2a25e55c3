import type { Fields } from '../../../../shared/document/shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import { useRight } from '../../../document/use-right.ts'
import type { FieldPlace } from './field-place.ts'

/**
 * One picked value, the way to change it, and whether this person may; null when the entity is gone. The
 * caller names the type, because a field name that is a type parameter cannot carry its value's type along.
 */
export function useValue<V, F extends Fields = Fields>({
  root,
  id,
  field,
}: Omit<FieldPlace<F, 'scalar'>, 'label'>): Readonly<{
  value: V
  canWrite: boolean
  change: (value: V) => void
}> | null {
  const fields = useFields(root, id, [field]) as Readonly<Record<string, unknown>> | null
  const edits = useEdits(root)
  const canWrite = useRight('plan') === 'write'
  if (fields === null) return null
  return {
    // Safe: the shape parses the field, and every caller sits beside the schema it names.
    value: fields[field] as V,
    canWrite,
    change: (value) => edits.set(id, field, value as never),
  }
}
