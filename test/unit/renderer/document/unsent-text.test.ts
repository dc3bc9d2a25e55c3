import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readUnsentText } from '../../../../renderer/document/unsent-text.ts'

const me = 42

function start(): Y.Doc {
  // As with an undo manager, which keeps what was deleted.
  const doc = new Y.Doc({ gc: false })
  doc.clientID = 7
  doc.getMap('goals').set('g', new Y.Map([['title', new Y.Text('Jesse naar school')]]))
  doc.clientID = me
  return doc
}

const titleOf = (doc: Y.Doc): Y.Text => {
  const goal = doc.getMap('goals').get('g')
  const title = goal instanceof Y.Map ? goal.get('title') : null
  if (!(title instanceof Y.Text)) throw new Error('no title')
  return title
}

test('is what this client wrote from the given clock on', () => {
  const doc = start()
  titleOf(doc).insert(0, 'Samen: ')
  const durable = Y.getState(doc.store, me)
  titleOf(doc).insert(7, 'met oma ')
  expect(readUnsentText(doc, me, durable)).toBe('met oma')
  expect(readUnsentText(doc, me, 0)).toBe('Samen: met oma')
})

test('marks where the words of others stand between, and leaves out what was taken back', () => {
  const doc = start()
  titleOf(doc).insert(17, ' in mei')
  titleOf(doc).insert(0, 'Doel: ')
  titleOf(doc).insert(0, 'weg')
  titleOf(doc).delete(0, 3)
  expect(readUnsentText(doc, me, 0)).toBe('Doel: … in mei')
})

test('cuts a run at the clock, also in the middle of a word', () => {
  const doc = start()
  titleOf(doc).insert(0, 'abcdef')
  expect(readUnsentText(doc, me, 3)).toBe('def')
})

test('has the text of a new entity, each text a paragraph', () => {
  const doc = start()
  const goal = new Y.Map([
    ['title', new Y.Text('Nieuw doel')],
    ['sign', new Y.Text('Jesse lacht')],
  ])
  doc.getMap('goals').set('h', goal)
  expect(readUnsentText(doc, me, 0)).toBe('Nieuw doel\n\nJesse lacht')
})

test('is empty when there is nothing of this client', () => {
  expect(readUnsentText(start(), me, 0)).toBe('')
})
