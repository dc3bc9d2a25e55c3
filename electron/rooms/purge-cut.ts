import * as Y from 'yjs'
import { findText, readEntities, rootMap } from '../../shared/document/entities.ts'
import type { PlainEntity } from '../../shared/document/plain-document.ts'
import type { DocumentShape, Root } from '../../shared/document/shape.ts'
import { type PurgePlace, type PurgeSelection, requireRoot } from './purge-selection.ts'
import { findFormerStretches, type Stretch } from './purge-stretches.ts'

/** Takes it out of the document as it is now, with what belongs to it and what repeats its words. */
export function cutFromDocument(
  doc: Y.Doc,
  shape: DocumentShape,
  place: PurgePlace,
  { start }: PurgeSelection,
): void {
  const length = place.words?.text.length ?? 0
  const stretches = start === null ? [] : [{ start, length }]
  doc.transact(() => cut(doc, shape, place, () => stretches))
}

/** The same in a former state: whatever wording stood there then. Leaves a state without it as it is. */
export function cutFromFormer(
  doc: Y.Doc,
  shape: DocumentShape,
  place: PurgePlace,
  { typed }: PurgeSelection,
): void {
  const { words } = place
  doc.transact(() =>
    cut(doc, shape, place, (text) =>
      words === null ? [] : findFormerStretches(text, words.text, typed),
    ),
  )
}

function cut(
  doc: Y.Doc,
  shape: DocumentShape,
  place: PurgePlace,
  findStretches: (text: Y.Text) => readonly Stretch[],
): void {
  const root = requireRoot(shape, place)
  if (place.field === null) return cutItem(doc, shape, place)
  const text = findText(doc, root, place.id, place.field)
  if (place.words === null) cutField(doc, root, place.id, place.field)
  else if (text !== null) for (const stretch of findStretches(text)) cutStretch(text, stretch)
  return cutCopies(doc, shape, place)
}

function cutField(doc: Y.Doc, root: Root, id: string, field: string): void {
  const stored = rootMap(doc, root).get(id)
  const value = stored?.get(field)
  if (value instanceof Y.Text) value.delete(0, value.length)
  else if (value instanceof Y.Map) for (const member of value.keys()) value.delete(member)
  // A picked value that is absent reads as its fallback, and needs no writer.
  else stored?.delete(field)
}

/** An item, and what only stands there because of it: parts of a goal, remarks with their answers. */
function cutItem(doc: Y.Doc, shape: DocumentShape, { root, id }: PurgePlace): void {
  const target = shape[root]
  if (target !== undefined) rootMap(doc, target).delete(id)
  for (const part of Object.values(shape)) {
    // Actions of a goal are agreements of their own; they stay, as when a goal is removed by hand.
    const isPart = (entity: PlainEntity): boolean =>
      root === 'goals' && part.name !== 'actions' && entity.goalId === id
    const isRemark = (entity: PlainEntity): boolean =>
      entity.targetRoot === root && entity.targetId === id
    const belonging = readPlain(doc, part).filter((entity) => isPart(entity) || isRemark(entity))
    const ids = new Set(belonging.map((entity) => entity.id))
    for (const { id: own, threadId } of readPlain(doc, part))
      if (ids.has(own) || (typeof threadId === 'string' && ids.has(threadId)))
        rootMap(doc, part).delete(own)
  }
}

/** A proposed wording carries the words it was made on. The remark stays; the words in it do not. */
function cutCopies(doc: Y.Doc, shape: DocumentShape, { root, id, field, words }: PurgePlace): void {
  const { remarks } = shape
  if (remarks === undefined) return
  const about = readPlain(doc, remarks).filter(
    (remark) =>
      remark.targetRoot === root && remark.targetId === id && remark.targetField === field,
  )
  for (const { id: remarkId } of about) {
    for (const name of ['proposal', 'proposedOn', 'text']) {
      const text = findText(doc, remarks, remarkId, name)
      if (text === null) continue
      if (words !== null)
        for (const stretch of findFormerStretches(text, words.text, [])) cutStretch(text, stretch)
      else if (name !== 'text') text.delete(0, text.length)
    }
  }
}

/** Stretches come from the end of the text to its beginning, so that places stay true. */
const cutStretch = (text: Y.Text, { start, length }: Stretch): void => text.delete(start, length)

const readPlain = (doc: Y.Doc, root: Root): readonly PlainEntity[] => readEntities(doc, root)
