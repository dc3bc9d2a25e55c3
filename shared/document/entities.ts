import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { ChangeOrigin } from './change-origin.ts'
import type { Entity, Field, Fields, Root } from './shape.ts'

type StoredEntity = Y.Map<unknown>
type SomeRoot = Root

/** The Y.Map behind a root. Only this folder calls it. */
export const rootMap = (doc: Y.Doc, { name }: SomeRoot): Y.Map<StoredEntity> => doc.getMap(name)

/** Reads one root in display order: by order, then id, so every replica shows the same. */
export function readEntities<F extends Fields>(
  doc: Y.Doc,
  root: Root<F>,
): readonly Entity<Root<F>>[] {
  return [...rootMap(doc, root).entries()]
    .flatMap(([id, stored]) => (stored instanceof Y.Map ? [readStored(root, id, stored)] : []))
    .toSorted(byOrderThenId)
}

/** Reads one entity, or null when it is not (or no longer) there. */
export function findEntity<F extends Fields>(
  doc: Y.Doc,
  root: Root<F>,
  id: string,
): Entity<Root<F>> | null {
  const stored = findStored(doc, root, id)
  return stored === null ? null : readStored(root, id, stored)
}

/** The live text of a field, for an editor to bind to; null when the entity is gone. */
export function findText(doc: Y.Doc, root: SomeRoot, id: string, field: string): Y.Text | null {
  const value = findStored(doc, root, id)?.get(field)
  return value instanceof Y.Text ? value : null
}

/** The entity's own map; null for what a peer put there that is no entity. */
function findStored(doc: Y.Doc, root: SomeRoot, id: string): StoredEntity | null {
  const stored: unknown = rootMap(doc, root).get(id)
  return stored instanceof Y.Map ? stored : null
}

/** The values of a new entity; what is left out gets the shape's fallback, empty text or empty set. */
export type NewEntity<F extends Fields> = Readonly<{ id: string }> & Partial<Entity<Root<F>>>

/** Adds an entity with every field of its shape. Adding an id twice replaces the first. */
export function addEntity<F extends Fields>(
  doc: Y.Doc,
  root: Root<F>,
  { id, ...values }: NewEntity<F>,
  by: ChangeOrigin,
): void {
  const given = values as Readonly<Record<string, unknown>>
  const entries = Object.entries(root.fields).map(([name, field]): [string, unknown] => [
    name,
    toStored(field, given[name]),
  ])
  doc.transact(() => rootMap(doc, root).set(id, new Y.Map(entries)), by)
}

/** Sets a picked value; does nothing when someone else has just removed the entity. */
export function setScalar<F extends Fields, K extends ScalarKey<F>>(
  doc: Y.Doc,
  root: Root<F>,
  id: string,
  field: K,
  value: Entity<Root<F>>[K],
  by: ChangeOrigin,
): void {
  doc.transact(() => findStored(doc, root, id)?.set(field, value), by)
}

/** Puts an id into a set field or takes it out. */
export function setMember<F extends Fields>(
  doc: Y.Doc,
  root: Root<F>,
  id: string,
  field: SetKey<F>,
  member: string,
  isMember: boolean,
  by: ChangeOrigin,
): void {
  doc.transact(() => {
    const members = findStored(doc, root, id)?.get(field)
    if (!(members instanceof Y.Map)) return
    if (isMember) members.set(member, true)
    else members.delete(member)
  }, by)
}

/** Removes an entity; does nothing when it is already gone. */
export function removeEntity(doc: Y.Doc, root: SomeRoot, id: string, by: ChangeOrigin): void {
  doc.transact(() => rootMap(doc, root).delete(id), by)
}

/** Places an entity between two others of its root (either may be absent), without touching those. */
export function moveEntity(
  doc: Y.Doc,
  root: Root<Fields & { order: Field }>,
  id: string,
  between: Readonly<{ afterId: string | null; beforeId: string | null }>,
  by: ChangeOrigin,
): void {
  const key = orderBetween(doc, root, between)
  doc.transact(() => findStored(doc, root, id)?.set('order', key), by)
}

/** The order key for a place between two entities. Equal keys (two people at once) give the place after. */
export function orderBetween(
  doc: Y.Doc,
  root: SomeRoot,
  { afterId, beforeId }: Readonly<{ afterId: string | null; beforeId: string | null }>,
): string {
  const keyOf = (id: string | null): string | null =>
    id === null ? null : findOrderKey(root, rootMap(doc, root).get(id))
  const [after, before] = [keyOf(afterId), keyOf(beforeId)]
  return generateKeyBetween(
    after,
    after !== null && before !== null && after >= before ? null : before,
  )
}

/** The order key that comes after everything in a root. */
export function orderAtEnd(doc: Y.Doc, root: SomeRoot): string {
  const keys = [...rootMap(doc, root).values()]
    .map((stored) => findOrderKey(root, stored))
    .filter((key) => key !== null)
  return generateKeyBetween(keys.toSorted().at(-1) ?? null, null)
}

/** The key that `readEntities` sorts by, so that a place between two entities is the place seen. */
function findOrderKey(root: SomeRoot, stored: unknown): string | null {
  const field = root.fields.order
  if (field?.kind !== 'scalar' || !(stored instanceof Y.Map)) return null
  const key = toPlain(field, stored.get('order'))
  return typeof key === 'string' ? key : null
}

type ScalarKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { kind: 'scalar' } ? K : never
}[keyof F] &
  string
type SetKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { kind: 'set' } ? K : never
}[keyof F] &
  string

function readStored<F extends Fields>(
  root: Root<F>,
  id: string,
  stored: StoredEntity,
): Entity<Root<F>> {
  const values = Object.entries(root.fields).map(([name, field]) => [
    name,
    toPlain(field, stored.get(name)),
  ])
  // Safe: every field of the shape was just converted to the value its kind promises.
  return { ...(Object.fromEntries(values) as object), id } as Entity<Root<F>>
}

function toPlain(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return value instanceof Y.Text ? value.toJSON() : ''
    case 'set':
      return value instanceof Y.Map ? [...value.keys()].toSorted() : []
    case 'scalar': {
      const parsed = field.schema.safeParse(value)
      return parsed.success ? parsed.data : field.fallback
    }
  }
}

function toStored(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
      return new Y.Text(typeof value === 'string' ? value : '')
    case 'set':
      return new Y.Map(
        (Array.isArray(value) ? value : []).map((member: string): [string, true] => [member, true]),
      )
    case 'scalar':
      return value === undefined ? field.fallback : value
  }
}

/** Display order: by order key, then id, so that every replica sorts equal keys the same. */
export function byOrderThenId(a: object, b: object): number {
  const [left, right] = [a as Sortable, b as Sortable]
  const [orderA, orderB] = [left.order ?? '', right.order ?? '']
  if (orderA !== orderB) return orderA < orderB ? -1 : 1
  return left.id < right.id ? -1 : 1
}
type Sortable = Readonly<{ id: string; order?: string }>
