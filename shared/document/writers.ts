import * as Y from 'yjs'
import type { EntityChange } from './compare.ts'
import { rootMap } from './entities.ts'
import type { Root } from './shape.ts'

/** A stretch of a text with the Yjs client id under which it was typed. */
export type TextRun = Readonly<{ text: string; clientId: number }>

/** Items that went away: `length` of them from `clock`, once made under `clientId`, removed by a participant. */
export type Removal = Readonly<{
  clientId: number
  clock: number
  length: number
  participantId: string
}>

/** Who wrote each stretch of a text, in order; neighbours of one client are joined. */
export function readTextRuns(text: Y.Text): readonly TextRun[] {
  const runs: { text: string; clientId: number }[] = []
  for (const { content, id } of listLive(text)) {
    if (!(content instanceof Y.ContentString)) continue
    const last = runs.at(-1)
    if (last?.clientId === id.client) last.text += content.str
    else runs.push({ text: content.str, clientId: id.client })
  }
  return runs
}

/** The client id under which an entity was made, or a picked value was last picked; null when it is not there. */
export function readWriter(doc: Y.Doc, root: Root, id: string, field?: string): number | null {
  const entity = rootMap(doc, root)._map.get(id)
  if (entity === undefined || field === undefined) return entity?.id.client ?? null
  const fields = entity.content instanceof Y.ContentType ? entity.content.type._map : null
  return fields?.get(field)?.id.client ?? null
}

/** What is known about who made a change: under which client ids was written, and who removed. */
export type ChangeWriters = Readonly<{
  clientIds: readonly number[]
  participantIds: readonly string[]
}>

/** Both states between which a change lies. `removals` may be empty: then nobody is known to have removed. */
export type Between = Readonly<{ before: Y.Doc; after: Y.Doc; removals: readonly Removal[] }>

/** Who made a change, of one field when given, as far as the two states tell. */
export function readChangeWriters(
  change: EntityChange,
  root: Root,
  { before, after, removals }: Between,
  field?: string,
): ChangeWriters {
  const known = Y.decodeStateVector(Y.encodeStateVector(before))
  const isNew = ({ id, length }: Y.Item): boolean => id.clock + length > (known.get(id.client) ?? 0)
  const written = itemsOf(after, root, change, field).filter((item) => !item.deleted && isNew(item))
  const gone = new Map<string, true>()
  for (const item of itemsOf(before, root, change, field).filter(({ deleted }) => !deleted)) {
    const removal = findRemoval(item, removals)
    // A value that was replaced is removed by who wrote the new one, which is told already.
    if (removal !== null && (change.kind === 'removed' || isWords(item)))
      gone.set(removal.participantId, true)
  }
  return {
    clientIds: [...new Set(written.map(({ id }) => id.client))],
    participantIds: [...gone.keys()],
  }
}

/** The items that make up a change: the entity itself when it came or went, else its fields with what is in them. */
function itemsOf(
  doc: Y.Doc,
  root: Root,
  { kind, id, fields, isMoved }: EntityChange,
  field?: string,
): readonly Y.Item[] {
  const entity = rootMap(doc, root)._map.get(id)
  if (entity === undefined) return []
  if (kind !== 'changed') return [entity]
  const stored = entity.content instanceof Y.ContentType ? entity.content.type._map : null
  const changed = field === undefined ? fields.map((one) => one.field) : [field]
  const names = isMoved && field === undefined ? [...changed, 'order'] : changed
  return names.flatMap((name) => {
    const item = stored?.get(name)
    if (item === undefined) return []
    return item.content instanceof Y.ContentType ? [...listAll(item.content.type)] : [item]
  })
}

const isWords = ({ content }: Y.Item): boolean =>
  content instanceof Y.ContentString || content instanceof Y.ContentAny

function findRemoval({ id, length }: Y.Item, removals: readonly Removal[]): Removal | null {
  const overlaps = (removal: Removal): boolean =>
    removal.clientId === id.client &&
    removal.clock < id.clock + length &&
    id.clock < removal.clock + removal.length
  return removals.find((removal) => overlaps(removal)) ?? null
}

function* listAll({ _map, _start }: Y.ContentType['type']): Generator<Y.Item> {
  yield* _map.values()
  for (let item = _start; item !== null; item = item.right) yield item
}

function* listLive(type: Y.ContentType['type']): Generator<Y.Item> {
  for (const item of listAll(type)) if (!item.deleted) yield item
}
