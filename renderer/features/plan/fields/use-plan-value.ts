import type { Fields } from '../../../../shared/document/shape.ts'
import { useEdits } from '../../../document/use-edits.ts'
import { useFields } from '../../../document/use-fields.ts'
import type { FieldPlace } from './field-keys.ts'

/**
 * One picked value and the way to change it; null when the entity is gone. The caller names the type,
 * because a field name that is a type parameter cannot carry the type of its value along.
 */
export function usePlanValue<V, F extends Fields = Fields>({
  root,
  id,
  field,
}: Omit<FieldPlace<F, 'scalar'>, 'label'>): Readonly<{
  value: V
  change: (value: V) => void
}> | null {
  const fields = useFields(root, id, [field]) as Readonly<Record<string, unknown>> | null
  const edits = useEdits(root)
  if (fields === null) return null
  return {
    // Safe: the shape parses the field, and every caller sits beside the schema it names.
    value: fields[field] as V,
    change: (value) => edits.set(id, field, value as never),
  }
}
