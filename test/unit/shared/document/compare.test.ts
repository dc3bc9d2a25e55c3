import * as Y from 'yjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { compareDocuments, type EntityChange } from '../../../../shared/document/compare.ts'
import {
  addEntity,
  findText,
  moveEntity,
  removeEntity,
  setMember,
  setScalar,
} from '../../../../shared/document/entities.ts'
import { toPlainDocument } from '../../../../shared/document/plain-document.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findBelonging, readWayBack, restoreInSteps } from '../../../../shared/document/restore.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import { readChangeWriters, readTextRuns } from '../../../../shared/document/writers.ts'
import { createEditor } from '../../../helpers/test-network.ts'

const { goals, workingGoals, actions, gasScores, remarks, nudges } = planShape
const seed = seedDocument(
  'plan',
  {
    goals: [
      { id: 'g1', order: 'a1', title: 'Elke week samen overleggen', forIds: ['p1'] },
      { id: 'g2', order: 'a2', title: 'Naar school' },
    ],
    workingGoals: [{ id: 'w1', goalId: 'g1', title: 'Eerste keer' }],
    gasScores: [{ id: 's1', goalId: 'g1', value: -1 }],
    actions: [{ id: 'a1', goalId: 'g1', what: 'Bellen' }],
  },
  99,
)
const before = new Y.Doc()
Y.applyUpdate(before, seed)
const former = toPlainDocument(before, planShape)

let me: ReturnType<typeof createEditor>
beforeEach(() => {
  me = createEditor(7, seed)
})

const readChanges = (): readonly EntityChange[] =>
  compareDocuments(former, toPlainDocument(me.doc, planShape), planShape)
const findChange = (id: string): EntityChange => {
  const change = readChanges().find((one) => one.id === id)
  if (change === undefined) throw new Error(`nothing changed in ${id}`)
  return change
}
const restore = (changes: readonly EntityChange[]): void =>
  restoreInSteps(me.doc, planShape, changes, me.origin)

describe('comparing', () => {
  test('the same content has no differences, whoever wrote it', () => {
    findText(me.doc, goals, 'g1', 'title')?.insert(0, 'x')
    findText(me.doc, goals, 'g1', 'title')?.delete(0, 1)
    expect(readChanges()).toEqual([])
  })

  test('tells added, removed, reworded, picked otherwise and moved apart', () => {
    addEntity(me.doc, goals, { id: 'g3', order: 'a3', title: 'Nieuw' }, me.origin)
    removeEntity(me.doc, actions, 'a1', me.origin)
    findText(me.doc, goals, 'g2', 'title')?.insert(4, ' de nieuwe')
    setScalar(me.doc, goals, 'g1', 'priority', 'later', me.origin)
    setMember(me.doc, goals, 'g1', 'forIds', 'p2', true, me.origin)
    moveEntity(me.doc, goals, 'g2', { afterId: null, beforeId: 'g1' }, me.origin)
    const told = readChanges().map(({ id, kind, isMoved, fields }) => ({
      id,
      kind,
      isMoved,
      fields: fields.map(({ field }) => field),
    }))
    expect(told).toEqual([
      { id: 'g2', kind: 'changed', isMoved: true, fields: ['title'] },
      { id: 'g1', kind: 'changed', isMoved: false, fields: ['forIds', 'priority'] },
      { id: 'g3', kind: 'added', isMoved: false, fields: [] },
      { id: 'a1', kind: 'removed', isMoved: false, fields: [] },
    ])
  })

  test('remarks and moves in the drawing are no change of the plan', () => {
    addEntity(me.doc, remarks, { id: 'r1', text: 'Klopt dit?' }, me.origin)
    addEntity(me.doc, nudges, { id: 'n1', dx: 5 }, me.origin)
    expect(readChanges()).toEqual([])
  })
})

describe('restoring', () => {
  test('a removed goal comes back with its working goals and scores; its actions never left', () => {
    for (const [root, id] of [
      [workingGoals, 'w1'],
      [gasScores, 's1'],
      [goals, 'g1'],
    ] as const)
      removeEntity(me.doc, root, id, me.origin)
    const back = readWayBack(me.doc, former, planShape)
    const goal = findChange('g1')
    restore([goal, ...findBelonging(back, goal)])
    expect(toPlainDocument(me.doc, planShape)).toEqual(former)
  })

  test('what someone else put back in the meantime is not replaced', () => {
    removeEntity(me.doc, goals, 'g1', me.origin)
    const gone = findChange('g1')
    restore([gone])
    findText(me.doc, goals, 'g1', 'title')?.insert(0, 'Wij: ')
    restore([gone])
    expect(findText(me.doc, goals, 'g1', 'title')?.toJSON()).toBe('Wij: Elke week samen overleggen')
  })

  test('a text gets back only the stretch that differs, and no character is cut in two', () => {
    const title = findText(me.doc, goals, 'g2', 'title')
    title?.delete(0, title.length)
    title?.insert(0, 'Naar 🙂 school')
    const first = toPlainDocument(me.doc, planShape)
    title?.delete(5, 2)
    title?.insert(5, '🙃')
    const update = new Promise<number>((resolve) => {
      me.doc.once('update', (bytes: Uint8Array) => resolve(bytes.length))
    })
    restore(readWayBack(me.doc, first, planShape))
    expect(title?.toJSON()).toBe('Naar 🙂 school')
    return expect(update).resolves.toBeLessThan(60)
  })

  test('a picked value, a set and a place come back', () => {
    setScalar(me.doc, goals, 'g1', 'priority', 'later', me.origin)
    setMember(me.doc, goals, 'g1', 'forIds', 'p1', false, me.origin)
    moveEntity(me.doc, goals, 'g2', { afterId: null, beforeId: 'g1' }, me.origin)
    restore(readWayBack(me.doc, former, planShape))
    expect(toPlainDocument(me.doc, planShape)).toEqual(former)
  })

  test('one undo takes a restore back', () => {
    setScalar(me.doc, goals, 'g1', 'priority', 'later', me.origin)
    me.undo.stopCapturing()
    restore(readWayBack(me.doc, former, planShape))
    me.undo.undo()
    expect(findChange('g1').fields.map(({ field }) => field)).toEqual(['priority'])
  })

  test('many large changes are put back in edits that the host takes', () => {
    const long = 'ë'.repeat(20_000)
    for (let index = 0; index < 12; index++)
      addEntity(me.doc, actions, { id: `l${index}`, what: long }, me.origin)
    const large = toPlainDocument(me.doc, planShape)
    for (let index = 0; index < 12; index++) removeEntity(me.doc, actions, `l${index}`, me.origin)
    const sizes: number[] = []
    me.doc.on('update', (update: Uint8Array) => sizes.push(update.length))
    restore(readWayBack(me.doc, large, planShape))
    expect(toPlainDocument(me.doc, planShape)).toEqual(large)
    expect(Math.max(...sizes)).toBeLessThan(256 * 1024)
    expect(sizes.length).toBeLessThan(12)
  })
})

describe('who wrote', () => {
  test('stretches of a text are told by client id', () => {
    const title = findText(me.doc, goals, 'g2', 'title')
    title?.insert(4, ' de nieuwe')
    title?.insert(14, '!')
    title?.delete(15, 1)
    expect(title === null ? [] : readTextRuns(title)).toEqual([
      { text: 'Naar', clientId: 99 },
      { text: ' de nieuwe!', clientId: 7 },
      { text: 'school', clientId: 99 },
    ])
  })

  test('an addition, a pick and new words are told by who made them', () => {
    addEntity(me.doc, goals, { id: 'g3', title: 'Nieuw' }, me.origin)
    setScalar(me.doc, goals, 'g1', 'priority', 'later', me.origin)
    findText(me.doc, goals, 'g2', 'title')?.insert(0, 'Weer ')
    const between = { before, after: me.doc, removals: [] }
    for (const id of ['g1', 'g2', 'g3'])
      expect(readChangeWriters(findChange(id), goals, between)).toEqual({
        clientIds: [7],
        participantIds: [],
      })
  })

  test('a removal is told by the log, of the item and of words in it', () => {
    const idOf = (id: string) => before.getMap('goals')._map.get(id)?.id.clock ?? 0
    removeEntity(me.doc, goals, 'g1', me.origin)
    const removal = { clientId: 99, clock: idOf('g1'), length: 1, participantId: 'sanne' }
    const between = { before, after: me.doc, removals: [removal] }
    expect(readChangeWriters(findChange('g1'), goals, between).participantIds).toEqual(['sanne'])
    const other = { ...removal, clock: 100_000 }
    expect(
      readChangeWriters(findChange('g1'), goals, { ...between, removals: [other] }).participantIds,
    ).toEqual([])
  })
})
