import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createDocument } from '../../../../electron/rooms/load-document.ts'
import { cutFromDocument, cutFromFormer } from '../../../../electron/rooms/purge-cut.ts'
import { type PurgePlace, selectPurge } from '../../../../electron/rooms/purge-selection.ts'
import { addEntity, findEntity, findText } from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findShapeFault } from '../../../../shared/document/validate.ts'

const by = { source: 'view', label: 'test' } as const
const { strengths, remarks } = planShape

/** A plan with one text, written under client 7. */
function open(words: string): Readonly<{ doc: Y.Doc; text: Y.Text }> {
  const doc = createDocument(planShape)
  doc.clientID = 7
  addEntity(doc, strengths, { id: 's', text: words }, by)
  const text = findText(doc, strengths, 's', 'text')
  if (text === null) throw new Error('no text')
  return { doc, text }
}

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = createDocument(planShape)
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

const wordsAt = (text: string, at = 0): PurgePlace => ({
  root: 'strengths',
  id: 's',
  field: 'text',
  words: { text, at },
})

/** Removes it from a document and a former state of it; answers what both then say, as text and as bytes. */
function remove(doc: Y.Doc, former: Y.Doc, place: PurgePlace) {
  const selection = selectPurge(doc, planShape, place)
  if (selection === null) return null
  cutFromFormer(former, planShape, place, selection)
  cutFromDocument(doc, planShape, place, selection)
  const readText = (one: Y.Doc) => findText(one, strengths, 's', 'text')?.toJSON()
  const bytes = [doc, former].map((one) => Buffer.from(Y.encodeStateAsUpdate(one)))
  expect([doc, former].map((one) => findShapeFault(one, planShape))).toEqual([null, null])
  return { now: readText(doc), before: readText(former), bytes: Buffer.concat(bytes).toString() }
}

test('the words go from the text as it is and as it was, and leave no byte', () => {
  const { doc } = open('Oma helpt. Papa dronk. De buren ook.')
  const removed = remove(doc, copyOf(doc), wordsAt('Papa dronk. ', 11))
  expect(removed).toMatchObject({
    now: 'Oma helpt. De buren ook.',
    before: 'Oma helpt. De buren ook.',
  })
  expect(removed?.bytes).not.toContain('dronk')
})

test('of equal words those go that were seen, and only in the past all of them', () => {
  const { doc } = open('Ja. Nee. Ja. ')
  const removed = remove(doc, copyOf(doc), wordsAt('Ja. ', 9))
  expect(removed?.now).toBe('Ja. Nee. ')
  expect(removed?.before).toBe('Nee. ')
})

test('an older wording of the same sentence goes from the past as a whole', () => {
  const { doc, text } = open('Oma helpt. Papa dronk elke dag. De buren ook.')
  const former = copyOf(doc)
  text.delete(text.toJSON().indexOf(' elke dag'), ' elke dag'.length)
  text.insert(text.toJSON().indexOf('. De buren'), ' soms')
  const removed = remove(doc, former, wordsAt('Papa dronk soms. ', 11))
  expect(removed?.now).toBe('Oma helpt. De buren ook.')
  expect(removed?.before).toBe('Oma helpt. De buren ook.')
})

test('what came after the words in an older wording goes from the past with them', () => {
  const { doc, text } = open('Oma helpt. Papa dronk elke dag')
  const former = copyOf(doc)
  text.delete(text.length - ' elke dag'.length, ' elke dag'.length)
  const removed = remove(doc, former, wordsAt('Papa dronk', 11))
  expect([removed?.now, removed?.before]).toEqual(['Oma helpt. ', 'Oma helpt. '])
})

test('words that stood in between and were taken out already go from the past too', () => {
  const { doc, text } = open('Papa dronk. Bier. Thuis.')
  const former = copyOf(doc)
  text.delete('Papa dronk. '.length, 'Bier. '.length)
  const removed = remove(doc, former, wordsAt('Papa dronk. Thuis.'))
  expect([removed?.now, removed?.before]).toEqual(['', ''])
})

test('words that changed meanwhile are not found', () => {
  const { doc, text } = open('Papa dronk.')
  text.insert(5, 'niet ')
  expect(remove(doc, copyOf(doc), wordsAt('Papa dronk.'))).toBeNull()
})

test('everyone who typed in it is its author, and nobody who typed beside it', () => {
  const { doc } = open('Van zeven. ')
  const other = copyOf(doc)
  other.clientID = 8
  findText(other, strengths, 's', 'text')?.insert(11, 'Van acht.')
  const authors = (place: PurgePlace) => [
    ...(selectPurge(other, planShape, place)?.clientIds ?? []),
  ]
  expect(authors(wordsAt('Van zeven.'))).toEqual([7])
  expect(authors(wordsAt('Van acht.', 11))).toEqual([8])
  expect(authors({ ...wordsAt(''), words: null })).toEqual([7, 8])
  expect(authors({ ...wordsAt(''), field: null, words: null })).toEqual([7, 8])
})

test('a proposed wording loses the words, and the remark stays', () => {
  const { doc } = open('Papa dronk. Oma helpt.')
  const about = { targetRoot: 'strengths', targetId: 's', targetField: 'text' }
  const proposal = { proposal: 'Papa dronk. Oma hielp.', proposedOn: 'Papa dronk. Oma helpt.' }
  addEntity(doc, remarks, { id: 'r', ...about, ...proposal, text: 'Beter zo?' }, by)
  const removed = remove(doc, copyOf(doc), wordsAt('Papa dronk. '))
  expect(findEntity(doc, remarks, 'r')).toMatchObject({
    text: 'Beter zo?',
    proposal: 'Oma hielp.',
    proposedOn: 'Oma helpt.',
  })
  expect(removed?.bytes).not.toContain('dronk')
})

test('an item goes with its remarks, also from a past in which it did not stand yet', () => {
  const { doc } = open('Weg.')
  const former = createDocument(planShape)
  addEntity(
    doc,
    remarks,
    { id: 'r', targetRoot: 'strengths', targetId: 's', text: 'Weg ermee' },
    by,
  )
  const removed = remove(doc, former, { root: 'strengths', id: 's', field: null, words: null })
  expect([findEntity(doc, strengths, 's'), findEntity(doc, remarks, 'r')]).toEqual([null, null])
  expect(removed?.bytes).not.toContain('Weg')
})
