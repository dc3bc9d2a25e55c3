import * as Y from 'yjs'
import { beforeEach, expect, test } from 'vitest'
import {
  addEntity,
  findEntity,
  findText,
  readEntities,
  removeEntity,
  setMember,
  setScalar,
} from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { findShapeFault } from '../../../../shared/document/validate.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import type { Editor } from '../../../helpers/random-edit.ts'
import { createEditor } from '../../../helpers/test-network.ts'

const { goals } = planShape
let [ann, bob]: Editor[] = []

beforeEach(() => {
  const seed = seedDocument('plan', {}, 1000)
  ;[ann, bob] = [createEditor(20, seed), createEditor(10, seed)]
})
function people(): Readonly<{ ann: Editor; bob: Editor }> {
  if (ann === undefined || bob === undefined) throw new Error('nobody there')
  return { ann, bob }
}
/** Both get what the other has. */
function meet(): void {
  const { ann: a, bob: b } = people()
  const states = [Y.encodeStateAsUpdate(a.doc), Y.encodeStateAsUpdate(b.doc)] as const
  Y.applyUpdate(a.doc, states[1], 'network')
  Y.applyUpdate(b.doc, states[0], 'network')
}
const title = ({ doc }: Editor): Y.Text | null => findText(doc, goals, 'g', 'title')
const typeAt = (editor: Editor, index: number, words: string): void =>
  editor.doc.transact(() => title(editor)?.insert(index, words), editor.origin)

test('undoing an addition takes it away when nobody else wrote in it', () => {
  const { ann: a } = people()
  addEntity(a.doc, goals, { id: 'g', title: 'eten' }, a.origin)
  a.undo.undo()
  expect(readEntities(a.doc, goals)).toEqual([])
  a.undo.redo()
  expect(findEntity(a.doc, goals, 'g')?.title).toBe('eten')
})

test("undoing an addition leaves it, without one's own words, when someone else wrote in it", () => {
  const { ann: a, bob: b } = people()
  addEntity(a.doc, goals, { id: 'g', title: 'eten' }, a.origin)
  meet()
  typeAt(b, 4, ' en praten')
  meet()
  a.undo.undo()
  expect(title(a)?.toJSON()).toBe(' en praten')
  expect(findShapeFault(a.doc, planShape)).toBeNull()
})

test('undoing an addition leaves it when someone else picked something in it', () => {
  const { ann: a, bob: b } = people()
  addEntity(a.doc, goals, { id: 'g' }, a.origin)
  meet()
  setMember(b.doc, goals, 'g', 'forIds', 'p1', true, b.origin)
  meet()
  a.undo.undo()
  expect(findEntity(a.doc, goals, 'g')).toMatchObject({ forIds: ['p1'] })
})

test('undoing a choice puts the former one back', () => {
  const { ann: a } = people()
  addEntity(a.doc, goals, { id: 'g' }, a.origin)
  a.undo.stopCapturing()
  setScalar(a.doc, goals, 'g', 'status', 'bereikt', a.origin)
  a.undo.stopCapturing()
  a.undo.undo()
  expect(findEntity(a.doc, goals, 'g')?.status).toBe('open')
  a.undo.redo()
  expect(findEntity(a.doc, goals, 'g')?.status).toBe('bereikt')
})

test('undoing a choice that someone else made at the same time leaves no empty field', () => {
  const { ann: a, bob: b } = people()
  addEntity(b.doc, goals, { id: 'g' }, b.origin)
  meet()
  setScalar(a.doc, goals, 'g', 'status', 'bereikt', a.origin)
  setScalar(b.doc, goals, 'g', 'status', 'gestopt', b.origin)
  meet()
  a.undo.undo()
  const stored = a.doc.getMap<Y.Map<unknown>>('goals').get('g')
  expect(stored?.get('status')).toBe('bereikt')
})

test('undoing a removal brings back everything, also after someone else wrote meanwhile', () => {
  const { ann: a, bob: b } = people()
  addEntity(a.doc, goals, { id: 'g', title: 'eten', forIds: ['p1'] }, a.origin)
  meet()
  a.undo.stopCapturing()
  removeEntity(a.doc, goals, 'g', a.origin)
  setScalar(b.doc, goals, 'g', 'status', 'bereikt', b.origin)
  meet()
  a.undo.undo()
  meet()
  for (const { doc } of [a, b]) {
    expect(findEntity(doc, goals, 'g')).toMatchObject({ title: 'eten', forIds: ['p1'] })
    expect(findShapeFault(doc, planShape)).toBeNull()
  }
})

test('undo still takes members and own words away', () => {
  const { ann: a } = people()
  addEntity(a.doc, goals, { id: 'g', title: 'eten' }, a.origin)
  a.undo.stopCapturing()
  setMember(a.doc, goals, 'g', 'forIds', 'p1', true, a.origin)
  typeAt(a, 0, 'samen ')
  a.undo.undo()
  expect(findEntity(a.doc, goals, 'g')).toMatchObject({ title: 'eten', forIds: [] })
})
