import type * as Y from 'yjs'
import type { ChangeOrigin } from './change-origin.ts'
import { type EntityChange, type FieldChange, compareDocuments } from './compare.ts'
import { addEntity, findEntity, findText, removeEntity, setMember, setScalar } from './entities.ts'
import { type PlainDocument, toPlainDocument } from './plain-document.ts'
import type { DocumentShape, Root } from './shape.ts'

/**
 * Puts back what one change did, as a new change. Only what differs is touched, so that words which
 * others are typing elsewhere stay. What the change made is removed, what it removed comes back under its
 * own id, with everything that had gone along with it when `former` is given.
 */
export function restoreChange(
  doc: Y.Doc,
  shape: DocumentShape,
  change: EntityChange,
  by: ChangeOrigin,
): void {
  const root = shape[change.root]
  if (root === undefined || root.writers === 'host') return
  doc.transact(() => {
    if (change.kind === 'added') removeAdded(doc, root, change.id, by)
    else if (change.kind === 'removed') addAgain(doc, root, change.entity, by)
    else for (const field of change.fields) restoreField(doc, root, change.id, field, by)
  }, by)
}

/** Sets one field to what it was; does nothing when the entity is gone. */
export function restoreField(
  doc: Y.Doc,
  root: Root,
  id: string,
  { field, kind, before }: Pick<FieldChange, 'field' | 'kind' | 'before'>,
  by: ChangeOrigin,
): void {
  doc.transact(() => {
    if (kind === 'text')
      restoreText(findText(doc, root, id, field), typeof before === 'string' ? before : '')
    else if (kind === 'scalar') setAnyScalar(doc, root, id, field, before, by)
    else restoreSet(doc, root, id, field, before, by)
  }, by)
}

/**
 * The changes that lead back to a former state, in order. Worked out at the moment of restoring: between
 * looking and pressing, others may have written.
 */
export const readWayBack = (
  doc: Y.Doc,
  former: PlainDocument,
  shape: DocumentShape,
): readonly EntityChange[] =>
  compareDocuments(former, toPlainDocument(doc, shape), shape).map((change) =>
    withOrder(change, former),
  )

/** What was removed together with an entity because it belonged to it: working goals and scores of a goal. */
export const findBelonging = (
  changes: readonly EntityChange[],
  { root, id }: Pick<EntityChange, 'root' | 'id'>,
): readonly EntityChange[] =>
  root !== 'goals'
    ? []
    : changes.filter(
        (other) =>
          other.kind === 'removed' && other.entity.goalId === id && other.root !== 'actions',
      )

/** A move is a change of the field `order`, which a comparison tells apart. */
function withOrder(change: EntityChange, former: PlainDocument): EntityChange {
  if (!change.isMoved) return change
  const before = former[change.root]?.find(({ id }) => id === change.id)?.order
  const order = { field: 'order', kind: 'scalar', before, after: change.entity.order } as const
  return { ...change, fields: [...change.fields, order] }
}

/** Entities that the host alone makes stay. */
function removeAdded(doc: Y.Doc, root: Root, id: string, by: ChangeOrigin): void {
  if (root.writers === 'anyone') removeEntity(doc, root, id, by)
}

/** Someone may have put it back a moment ago; a second time would replace what stands there now. */
function addAgain(doc: Y.Doc, root: Root, entity: EntityChange['entity'], by: ChangeOrigin): void {
  if (root.writers === 'anyone' && findEntity(doc, root, entity.id) === null)
    addEntity(doc, root, entity, by)
}

/** Changes only the stretch that differs, so that carets and words before and after it stay. */
function restoreText(text: Y.Text | null, wanted: string): void {
  if (text === null) return
  const present = text.toJSON()
  const start = commonStart(present, wanted)
  const end = commonEnd(present.slice(start), wanted.slice(start))
  const inserted = wanted.slice(start, wanted.length - end)
  const removed = present.length - end - start
  if (inserted !== '') text.insert(start, inserted)
  if (removed > 0) text.delete(start + inserted.length, removed)
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return isHighSurrogate(a, length - 1) ? length - 1 : length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return isHighSurrogate(a, a.length - length - 1) ? length - 1 : length
}

/** True when cutting after this place would cut a character in two. */
const isHighSurrogate = (words: string, index: number): boolean =>
  /^[\uD800-\uDBFF]$/.test(words[index] ?? '')

function restoreSet(
  doc: Y.Doc,
  root: Root,
  id: string,
  field: string,
  before: unknown,
  by: ChangeOrigin,
): void {
  const wanted = toMembers(before)
  const present = toMembers(
    (findEntity(doc, root, id) as Readonly<Record<string, unknown>> | null)?.[field],
  )
  for (const member of present.filter((one) => !wanted.includes(one)))
    setMember(doc, root, id, field as never, member, false, by)
  for (const member of wanted.filter((one) => !present.includes(one)))
    setMember(doc, root, id, field as never, member, true, by)
}

const toMembers = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((member) => typeof member === 'string') : []

function setAnyScalar(
  doc: Y.Doc,
  root: Root,
  id: string,
  field: string,
  before: unknown,
  by: ChangeOrigin,
): void {
  const shape = root.fields[field]
  if (shape?.kind !== 'scalar' || !shape.schema.safeParse(before).success) return
  // Safe: the field is a scalar of this root and its schema takes the value.
  setScalar(doc, root, id, field as never, before as never, by)
}

/** The host takes edits of a quarter of a megabyte; half of that in letters leaves room for everything else. */
const maxStepLength = 60_000

/** Puts many changes back, in as few edits as the host takes. They stand behind each other in the undo history. */
export function restoreInSteps(
  doc: Y.Doc,
  shape: DocumentShape,
  changes: readonly EntityChange[],
  by: ChangeOrigin,
): void {
  for (const step of toSteps(changes))
    doc.transact(() => {
      for (const change of step) restoreChange(doc, shape, change, by)
    }, by)
}

function toSteps(changes: readonly EntityChange[]): readonly (readonly EntityChange[])[] {
  const steps: EntityChange[][] = []
  let length = maxStepLength
  for (const change of changes) {
    const size = JSON.stringify([change.entity, change.fields]).length
    if (length + size > maxStepLength) {
      steps.push([])
      length = 0
    }
    steps.at(-1)?.push(change)
    length += size
  }
  return steps
}
