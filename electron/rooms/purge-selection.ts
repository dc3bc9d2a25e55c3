import * as Y from 'yjs'
import { findText, rootMap } from '../../shared/document/entities.ts'
import type { DocumentShape, Root } from '../../shared/document/shape.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** What is to be removed: an item, all of one field, or some words of a text and where they begin. */
export type PurgePlace = Readonly<{
  root: string
  id: string
  field: string | null
  words: Readonly<{ text: string; at: number }> | null
}>

/** Characters by the Yjs client and clock under which they were typed: the same in every state of a document. */
type TypedRange = Readonly<{ client: number; clock: number; length: number }>

/** What a place stands for in a document as it is now. */
export type PurgeSelection = Readonly<{
  /** Under which client ids it was written; by these is judged who may remove it. */
  clientIds: ReadonlySet<number>
  /** Where the words begin in the text; null unless words are to be removed. */
  start: number | null
  /** The words' characters, with what was deleted in between: older wordings stood there. */
  typed: readonly TypedRange[]
}>

/**
 * Finds what is to be removed; null when words are not (or no longer) there. Throws 'request/bad-input' for
 * a place that the shape does not have or that only the host may change, 'request/not-found' for an item
 * that is gone.
 */
export function selectPurge(
  doc: Y.Doc,
  shape: DocumentShape,
  place: PurgePlace,
): PurgeSelection | null {
  const root = requireRoot(shape, place)
  const item = rootMap(doc, root)._map.get(place.id)
  if (item === undefined || item.deleted) throw new AppError('request/not-found')
  if (place.field === null) return { clientIds: readClients(item), start: null, typed: [] }
  if (place.words === null) {
    const entity = item.content instanceof Y.ContentType ? item.content.type : null
    const field = entity?._map.get(place.field)
    return { clientIds: field ? readClients(field) : new Set(), start: null, typed: [] }
  }
  const text = findText(doc, root, place.id, place.field)
  if (text === null) throw new AppError('request/bad-input')
  return selectWords(text, place.words)
}

/** The root of a place that people may change. */
export function requireRoot(shape: DocumentShape, { root, field, words }: PurgePlace): Root {
  const found = Object.hasOwn(shape, root) ? shape[root] : undefined
  const isThere = field === null ? words === null : Object.hasOwn(found?.fields ?? {}, field)
  const isOpen = field === null ? found?.writers === 'anyone' : found?.writers !== 'host'
  if (found === undefined || !isThere || !isOpen) throw new AppError('request/bad-input')
  return found
}

function selectWords(
  text: Y.Text,
  { text: words, at }: Readonly<{ text: string; at: number }>,
): PurgeSelection | null {
  const start = findNearest(text.toJSON(), words, at)
  if (start === null) return null
  const end = start + words.length
  const clientIds = new Set<number>()
  const typed: TypedRange[] = []
  let index = 0
  for (let item = text._start; item !== null && index < end; item = item.right) {
    const { client, clock } = item.id
    if (item.deleted) {
      if (index > start) typed.push({ client, clock, length: item.length })
    } else if (item.countable) {
      const from = Math.max(start - index, 0)
      const to = Math.min(end - index, item.length)
      if (from < to) {
        clientIds.add(client)
        typed.push({ client, clock: clock + from, length: to - from })
      }
      index += item.length
    }
  }
  return { clientIds, start, typed }
}

/** Others may have typed before it meanwhile, so the same words nearest to where they were seen are meant. */
function findNearest(plain: string, words: string, at: number): number | null {
  const before = plain.lastIndexOf(words, at)
  const after = plain.indexOf(words, at)
  if (before === -1) return after === -1 ? null : after
  return after === -1 || at - before <= after - at ? before : after
}

/** Who typed in its texts; who made it where there is none. Picked values and moves are not what it says. */
function readClients(item: Y.Item): ReadonlySet<number> {
  const clients = new Set<number>()
  const add = (one: Y.Item): void => {
    if (one.deleted) return
    if (!(one.content instanceof Y.ContentType)) return void clients.add(one.id.client)
    const { type } = one.content
    for (let part = type._start; part !== null; part = part.right) add(part)
    for (const value of type._map.values()) if (value.content instanceof Y.ContentType) add(value)
  }
  add(item)
  return clients.size > 0 ? clients : new Set([item.id.client])
}
