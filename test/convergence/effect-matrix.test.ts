import { describe, expect, test } from 'vitest'
import type * as Y from 'yjs'
import {
  addEntity,
  findEntity,
  findText,
  orderAtEnd,
  readEntities,
  removeEntity,
  setScalar,
} from '../../shared/document/entities.ts'
import { reverseTestShape } from '../../shared/document/reverse-test-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { toNewCells } from '../../shared/domain/effect-cells.ts'
import {
  effectActors,
  effectTerms,
  toEffectId,
} from '../../shared/domain/reverse-test-vocabulary.ts'
import { GuardedHost } from '../helpers/guarded-host.ts'
import { readContent } from '../helpers/invariants.ts'
import type { Editor } from '../helpers/random-edit.ts'
import { RandomSource, readSeeds } from '../helpers/random-source.ts'
import { createEditor, TestNetwork } from '../helpers/test-network.ts'

const { options, effects, rows } = reverseTestShape
const seeds = readSeeds(30)
const state = () => seedDocument('reverseTest', {}, 1000)

const addOption = ({ doc, origin }: Editor, id: string): void =>
  doc.transact(() => {
    addEntity(doc, options, { id, order: orderAtEnd(doc, options), title: id }, origin)
    for (const cell of toNewCells(id)) addEntity(doc, effects, cell, origin)
  }, origin)

const removeOption = ({ doc, origin }: Editor, id: string): void =>
  doc.transact(() => {
    const cells = readEntities(doc, effects).filter(({ optionId }) => optionId === id)
    removeEntity(doc, options, id, origin)
    for (const cell of cells) removeEntity(doc, effects, cell.id, origin)
  }, origin)

/** Someone fills a cell: a level, a sentence, or a second entry beside it. */
function fillCell(editor: Editor, random: RandomSource, key: string): void {
  const { doc, origin } = editor
  const known = readEntities(doc, options)
  if (known.length === 0) return
  const { id: optionId } = random.pickSome(known)
  const actor = random.pickSome(effectActors)
  const term = random.pickSome(effectTerms)
  const id = toEffectId(optionId, actor, term)
  const choice = random.integer(4)
  if (choice === 0) addEntity(doc, effects, { id: key, optionId, actor, term, text: key }, origin)
  else if (choice === 1) setScalar(doc, effects, id, 'value', random.integer(5) - 2, origin)
  else {
    const text = findText(doc, effects, id, 'text')
    doc.transact(() => text?.insert(random.integer(text.length + 1), `${key} `), origin)
  }
}

function makeEdit(editor: Editor, random: RandomSource, key: string): void {
  const { doc, origin } = editor
  const choice = random.integer(10)
  const known = readEntities(doc, options)
  if (choice === 0 || known.length === 0) addOption(editor, `optie-${key}`)
  else if (choice === 1) removeOption(editor, random.pickSome(known).id)
  else if (choice === 2)
    addEntity(
      doc,
      rows,
      { id: `rij-${key}`, questionId: 'OT-3.6', order: orderAtEnd(doc, rows), text: key },
      origin,
    )
  else fillCell(editor, random, key)
}

describe('several people in one matrix', () => {
  test.each(seeds)('end with the same matrix, and no cell is there twice (seed %i)', (seed) => {
    const random = new RandomSource(seed)
    const editors = Array.from({ length: 5 }, (_, index) => createEditor(index + 1, state()))
    const host = new GuardedHost(reverseTestShape, state(), editors, random)
    for (let edit = 0; edit < 100; edit++) {
      makeEdit(random.pickSome(editors), random, `e${edit}`)
      for (let steps = random.integer(4); steps > 0; steps--) host.step()
    }
    host.settle()

    expect(host.refusals).toEqual([])
    for (const { doc } of editors)
      expect(readContent(doc, reverseTestShape)).toEqual(readContent(host.live, reverseTestShape))
    expect(findShapeFault(host.live, reverseTestShape)).toBeNull()
    // Whoever removed a solution while others filled it in: every solution that is left has all its cells.
    for (const { id } of readEntities(host.live, options))
      for (const cell of toNewCells(id))
        expect(findEntity(host.live, effects, cell.id)).not.toBeNull()
  })
})

describe('a removed solution', () => {
  function openPair() {
    const random = new RandomSource(1)
    const network = new TestNetwork([createEditor(1, state()), createEditor(2, state())], random)
    const [first, second] = network.editors
    if (first === undefined || second === undefined) throw new Error('no editors')
    addOption(first, 'A')
    addOption(first, 'B')
    network.deliverAll()
    return { network, first, second }
  }
  const cellsOf = (doc: Y.Doc, id: string) =>
    readEntities(doc, effects).filter(({ optionId }) => optionId === id)

  test('takes its effects along on all screens, and leaves those of others', () => {
    const { network, first, second } = openPair()
    removeOption(second, 'A')
    network.deliverAll()
    for (const { doc } of [first, second]) {
      expect(readEntities(doc, options).map(({ id }) => id)).toEqual(['B'])
      expect(cellsOf(doc, 'A')).toEqual([])
      expect(cellsOf(doc, 'B')).toHaveLength(14)
    }
  })

  test('is one change: no screen ever has one without the other', () => {
    const { network, first, second } = openPair()
    const seen: string[] = []
    first.doc.on('afterTransaction', () => {
      const isThere = findEntity(first.doc, options, 'A') !== null
      seen.push(`${isThere} ${cellsOf(first.doc, 'A').length}`)
    })
    removeOption(second, 'A')
    network.deliverAll()
    expect(new Set(seen)).toEqual(new Set(['false 0']))
  })

  test('comes back whole with undo, with the words that others wrote in it', () => {
    const { network, first, second } = openPair()
    const id = toEffectId('A', 'kinderen', 'kort')
    findText(first.doc, effects, id, 'text')?.insert(0, 'Er is rust.')
    setScalar(first.doc, effects, id, 'value', 2, first.origin)
    network.deliverAll()
    second.undo.stopCapturing()
    removeOption(second, 'A')
    network.deliverAll()
    second.undo.undo()
    network.deliverAll()
    for (const { doc } of [first, second]) {
      expect(cellsOf(doc, 'A')).toHaveLength(14)
      expect(findEntity(doc, options, 'A')?.title).toBe('A')
      expect(findEntity(doc, effects, id)).toMatchObject({ text: 'Er is rust.', value: 2 })
    }
  })
})
