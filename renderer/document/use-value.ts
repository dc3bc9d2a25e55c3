import type { Fields } from '../../shared/document/shape.ts'
import type { EntityField } from './entity-field.ts'
import { useEdits } from './use-edits.ts'
import { useFields } from './use-fields.ts'
import { useDocumentOf } from './use-live-document.ts'
import { useRight } from './use-right.ts'

/**
 * One picked value, the way to change it, and whether this person may; null when the entity is gone. The
 * caller names the type, because a field name that is a type parameter cannot carry its value's type along.
 */
export function useValue<V, F extends Fields = Fields>({
  root,
  id,
  field,
}: Omit<EntityField<F, 'scalar'>, 'label'>): Readonly<{
  value: V
  canWrite: boolean
  change: (value: V) => void
}> | null {
  const fields = useFields(root, id, [field]) as Readonly<Record<string, unknown>> | null
  const edits = useEdits(root)
  const canWrite = useRight(useDocumentOf(root)?.kind) === 'write'
  if (fields === null) return null
  return {
    // Safe: the shape parses the field, and every caller sits beside the schema it names.
    value: fields[field] as V,
    canWrite,
    change: (value) => edits.set(id, field, value as never),
  }
}
