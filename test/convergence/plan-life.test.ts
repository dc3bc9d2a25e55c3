import { describe, expect, test } from 'vitest'
import {
  addEntity,
  findEntity,
  findText,
  moveEntity,
  orderAtEnd,
  readEntities,
  removeEntity,
  setMember,
  setScalar,
} from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { priorities, remarkOutcome } from '../../shared/domain/vocabulary.ts'
import { GuardedHost } from '../helpers/guarded-host.ts'
import { readContent, readReloaded } from '../helpers/invariants.ts'
import type { Editor } from '../helpers/random-edit.ts'
import { RandomSource, readSeeds } from '../helpers/random-source.ts'
import { createEditor, TestNetwork } from '../helpers/test-network.ts'

const { goals, remarks, persons, unions, childLinks, authorities, households, stays, ties } =
  planShape
const seeds = readSeeds(40)
const state = seedDocument('plan', practiceCases[0]?.plan ?? {}, 1000)

type Act = (editor: Editor, random: RandomSource, key: string) => void

const idsOf = ({ doc }: Editor, root: Parameters<typeof readEntities>[1]): readonly string[] =>
  readEntities(doc, root).map(({ id }) => id)
const someId = (editor: Editor, random: RandomSource, root: Parameters<typeof readEntities>[1]) =>
  random.pick(idsOf(editor, root)) ?? null

/** As a goal is dragged: to a priority and a place in it, in one change. */
const dragGoal: Act = (editor, random) => {
  const { doc, origin } = editor
  const id = someId(editor, random, goals)
  if (id === null) return
  const others = idsOf(editor, goals).filter((one) => one !== id)
  const beforeId = random.pick(others) ?? null
  const afterId = beforeId === null ? null : (others[others.indexOf(beforeId) - 1] ?? null)
  doc.transact(() => {
    setScalar(doc, goals, id, 'priority', random.pickSome(priorities), origin)
    moveEntity(doc, goals, id, { afterId, beforeId }, origin)
  }, origin)
}

const remark: Act = (editor, random, key) => {
  const { doc, origin } = editor
  const known = readEntities(doc, remarks)
  const first = known.find(({ threadId }) => threadId === null)
  const choice = random.integer(4)
  if (choice === 0 || first === undefined)
    addEntity(
      doc,
      remarks,
      { id: key, targetRoot: 'goals', targetId: someId(editor, random, goals), text: key },
      origin,
    )
  else if (choice === 1)
    addEntity(doc, remarks, { id: key, threadId: first.id, text: `antwoord ${key}` }, origin)
  else if (choice === 2)
    setScalar(doc, remarks, first.id, 'outcome', random.pickSome(remarkOutcome.options), origin)
  else removeEntity(doc, remarks, random.pickSome(known).id, origin)
}

const person: Act = (editor, random, key) => {
  const { doc, origin } = editor
  const id = someId(editor, random, persons)
  if (id === null || random.chance(3))
    addEntity(doc, persons, { id: key, order: orderAtEnd(doc, persons), name: key }, origin)
  else if (random.chance(2)) removeEntity(doc, persons, id, origin)
  else findText(doc, persons, id, 'name')?.insert(0, 'x')
}

/** A partner, a child, gezag, a stay or a tie: relations that outlive whom they name. */
const relate: Act = (editor, random, key) => {
  const { doc, origin } = editor
  const [one, other] = [someId(editor, random, persons), someId(editor, random, persons)]
  const unionId = someId(editor, random, unions)
  const choice = random.integer(6)
  if (choice === 0 || unionId === null)
    addEntity(
      doc,
      unions,
      { id: key, order: orderAtEnd(doc, unions), partnerIds: one === null ? [] : [one] },
      origin,
    )
  else if (choice === 1 && other !== null)
    setMember(doc, unions, unionId, 'partnerIds', other, random.chance(2), origin)
  else if (choice === 2) addEntity(doc, childLinks, { id: key, childId: one, unionId }, origin)
  else if (choice === 3)
    addEntity(
      doc,
      authorities,
      { id: key, childId: one, holderIds: other === null ? [] : [other] },
      origin,
    )
  else if (choice === 4)
    addEntity(
      doc,
      stays,
      { id: key, personId: one, householdId: someId(editor, random, households) },
      origin,
    )
  else addEntity(doc, ties, { id: key, oneId: one, otherId: other }, origin)
}

const undo: Act = ({ undo: history }, random) =>
  void (random.chance(3) ? history.redo() : history.undo())

const acts: readonly Act[] = [dragGoal, dragGoal, remark, remark, person, relate, relate, undo]

describe('several people in the life of one plan', () => {
  test.each(seeds)('end with the same plan, and the host refuses nothing (seed %i)', (seed) => {
    const random = new RandomSource(seed)
    const editors = [1, 2, 3, 4].map((clientId) => createEditor(clientId, state))
    const host = new GuardedHost(planShape, state, editors, random)
    for (let edit = 0; edit < 120; edit++) {
      const editor = random.pickSome(editors)
      random.pickSome(acts)(editor, random, `e${edit}`)
      if (random.chance(3)) editor.undo.stopCapturing()
      for (let steps = random.integer(4); steps > 0; steps--) host.step()
    }
    host.settle()

    expect(host.refusals).toEqual([])
    expect(findShapeFault(host.live, planShape)).toBeNull()
    for (const { doc } of editors)
      expect(readContent(doc, planShape)).toEqual(readContent(host.live, planShape))
    expect(readReloaded(host.live, planShape)).toEqual(readContent(host.live, planShape))
  })
})

describe('one deletes a person while the other makes that person a parent', () => {
  function openPair() {
    const start = seedDocument(
      'plan',
      {
        persons: [
          { id: 'P1', name: 'Marloes' },
          { id: 'P2', name: 'Jesse' },
        ],
      },
      1000,
    )
    const network = new TestNetwork(
      [createEditor(1, start), createEditor(2, start)],
      new RandomSource(1),
    )
    const [deleter, relater] = network.editors
    if (deleter === undefined || relater === undefined) throw new Error('no editors')
    removeEntity(deleter.doc, persons, 'P1', deleter.origin)
    const { doc, origin } = relater
    addEntity(doc, unions, { id: 'U1', order: 'a0', partnerIds: ['P1'] }, origin)
    addEntity(doc, childLinks, { id: 'C1', childId: 'P2', unionId: 'U1' }, origin)
    network.deliverAll()
    return { network, deleter, relater }
  }

  test('leaves the relation with both, pointing at someone who is no longer there', () => {
    const { deleter, relater } = openPair()
    for (const { doc } of [deleter, relater]) {
      expect(findEntity(doc, persons, 'P1')).toBeNull()
      expect(findEntity(doc, unions, 'U1')?.partnerIds).toEqual(['P1'])
      expect(findEntity(doc, childLinks, 'C1')).toMatchObject({ childId: 'P2', unionId: 'U1' })
    }
  })

  test('and undo makes Marloes the parent on both screens', () => {
    const { network, deleter, relater } = openPair()
    deleter.undo.undo()
    network.deliverAll()
    for (const { doc } of [deleter, relater]) {
      expect(findEntity(doc, persons, 'P1')?.name).toBe('Marloes')
      expect(findEntity(doc, unions, 'U1')?.partnerIds).toEqual(['P1'])
      expect(findEntity(doc, childLinks, 'C1')?.unionId).toBe('U1')
    }
  })
})
