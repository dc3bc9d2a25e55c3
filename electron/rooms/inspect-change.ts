import * as Y from 'yjs'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { findEntityFault } from '../../shared/document/validate.ts'
import type { GuardReason } from './guard-reason.ts'

type SomeType = Parameters<Y.Transaction['changed']['get']>[0]
/** Fields of one entity that changed; 'all' when the entity is new, replaced or gone. */
type ChangedFields = Set<string> | 'all'

/**
 * Judges what a transaction did: only fields that it touched are looked at, so a keystroke costs the same
 * in a large document. Answers null when all of them are sound and were the writer's to change.
 */
export function findChangeFault(
  { changed }: Y.Transaction,
  doc: Y.Doc,
  shape: DocumentShape,
): GuardReason | null {
  const names = new Map<SomeType | null, string>([...doc.share].map(([name, type]) => [type, name]))
  for (const [type, keys] of changed) {
    const { root, id, field } = climb(type)
    const name = names.get(root) ?? ''
    const writers = Object.hasOwn(shape, name) ? shape[name]?.writers : undefined
    if (writers === undefined) return 'unknown-root'
    if (writers === 'host' || (writers === 'fixed' && id === null)) return 'not-yours-to-change'
    const fields = toChangedFields(keys, id, field)
    for (const [entityId, changedFields] of fields) {
      if (isUnsound(doc, shape, { name, id: entityId }, changedFields)) return 'bad-value'
    }
  }
  return null
}

/** What changed, per entity: keys of the root are entities, keys of an entity are fields. */
function toChangedFields(
  keys: ReadonlySet<string | null>,
  id: string | null,
  field: string | null,
): ReadonlyMap<string, ChangedFields> {
  const names = [...keys].map((key) => key ?? '')
  if (id === null) return new Map(names.map((entityId) => [entityId, 'all']))
  return new Map([[id, new Set(field === null ? names : [field])]])
}

function isUnsound(
  doc: Y.Doc,
  shape: DocumentShape,
  { name, id }: Readonly<{ name: string; id: string }>,
  fields: ChangedFields,
): boolean {
  const root = shape[name]
  const entities = doc.getMap(name)
  if (root === undefined || !entities.has(id)) return false
  return findEntityFault(root, id, entities.get(id), fields === 'all' ? undefined : fields) !== null
}

type Climbed = Readonly<{ root: SomeType | null; id: string | null; field: string | null }>

/** The root that a changed type is in, with the entity and field on the way to it. */
function climb(type: SomeType): Climbed {
  let [id, field]: (string | null)[] = [null, null]
  let current = type
  while (current._item !== null) {
    const { parent, parentSub } = current._item
    if (!(parent instanceof Y.AbstractType)) return { root: null, id: null, field: null }
    ;[id, field] = [parentSub, id]
    current = parent
  }
  return { root: current, id: id ?? null, field: field ?? null }
}
