import type { PlainDocument, PlainEntity } from './plain-document.ts'
import type { DocumentShape, Field, Root } from './shape.ts'

/** One field that says something else than before. */
export type FieldChange = Readonly<{
  field: string
  kind: Field['kind']
  before: unknown
  after: unknown
}>

/**
 * What became of one entity. `entity` is what can be shown of it: as it is now, or as it was when it is
 * gone. A change has at least one field or was moved.
 */
export type EntityChange = Readonly<{
  root: string
  id: string
  kind: 'added' | 'removed' | 'changed'
  entity: PlainEntity
  fields: readonly FieldChange[]
  isMoved: boolean
}>

/**
 * Roots that are no content of the plan: how it is stored, what was said about it, and where signs were
 * dragged to. A remark is no change of what was agreed.
 */
const besides: ReadonlySet<string> = new Set(['meta', 'remarks', 'nudges'])

/** The roots of a shape that hold what people agreed on, in reading order. */
export const contentRoots = (shape: DocumentShape): readonly Root[] =>
  Object.values(shape).filter(({ name }) => !besides.has(name))

/** What differs from one state to a later one, by root, in the order in which the later one shows it. */
export const compareDocuments = (
  before: PlainDocument,
  after: PlainDocument,
  shape: DocumentShape,
): readonly EntityChange[] =>
  contentRoots(shape).flatMap((root) =>
    compareRoot(root, before[root.name] ?? [], after[root.name] ?? []),
  )

function compareRoot(
  root: Root,
  before: readonly PlainEntity[],
  after: readonly PlainEntity[],
): readonly EntityChange[] {
  const former = new Map(before.map((entity) => [entity.id, entity]))
  const later = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((entity) => {
    const was = former.get(entity.id)
    return was === undefined ? [toWhole(root, 'added', entity)] : toChange(root, was, entity)
  })
  const gone = before.filter(({ id }) => !later.has(id))
  return [...kept, ...gone.map((entity) => toWhole(root, 'removed', entity))]
}

const toWhole = ({ name }: Root, kind: 'added' | 'removed', entity: PlainEntity): EntityChange => ({
  root: name,
  id: entity.id,
  kind,
  entity,
  fields: [],
  isMoved: false,
})

function toChange(root: Root, was: PlainEntity, entity: PlainEntity): readonly EntityChange[] {
  const differing = Object.entries(root.fields).flatMap(([field, { kind }]) => {
    const [before, after] = [was[field], entity[field]]
    return isSame(before, after) ? [] : [{ field, kind, before, after }]
  })
  if (differing.length === 0) return []
  const fields = differing.filter(({ field }) => field !== 'order')
  const isMoved = fields.length < differing.length
  return [{ root: root.name, id: entity.id, kind: 'changed', entity, fields, isMoved }]
}

/** Values of fields are texts, scalars, and sets as sorted lists of ids. */
const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((member, index) => member === b[index])
    : a === b
