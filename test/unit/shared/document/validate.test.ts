import * as Y from 'yjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { addEntity, findText } from '../../../../shared/document/entities.ts'
import { documentKinds, documentShapes } from '../../../../shared/document/document-kind.ts'
import { isOrderKey } from '../../../../shared/document/order-key.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'
import { seedDocument } from '../../../../shared/document/seed.ts'
import {
  findEntityFault,
  findShapeFault,
  hardTextLength,
} from '../../../../shared/document/validate.ts'

const by = { source: 'view', label: 'test' } as const
const { goals } = planShape
let doc: Y.Doc
let goal: Y.Map<unknown>

beforeEach(() => {
  doc = new Y.Doc()
  addEntity(doc, goals, { id: 'g', title: 'Samen eten', forIds: ['p1'] }, by)
  const stored = doc.getMap<Y.Map<unknown>>('goals').get('g')
  if (stored === undefined) throw new Error('no goal')
  goal = stored
})
const fault = (): string | null => {
  const found = findShapeFault(doc, planShape)
  return found && `${found.root}/${found.field}: ${found.problem}`
}

test.each(documentKinds)('a new %s is sound', (kind) => {
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, seedDocument(kind, {}, 1))
  expect(findShapeFault(fresh, documentShapes[kind])).toBeNull()
})

describe('a document', () => {
  test.each(['hidden', 'constructor', '__proto__'])('may have no other root (%s)', (name) => {
    doc.getMap(name)
    expect(fault()).toBe(`${name}/null: unknown root`)
  })
  test('has maps for roots', () => {
    const other = new Y.Doc()
    other.getText('goals').insert(0, 'x')
    expect(findShapeFault(other, planShape)?.problem).toBe('not a map')
  })
  test('may hide nothing beside the entries of a map', () => {
    const other = new Y.Doc()
    other.getArray('goals').insert(0, ['x'])
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(fault()).toBe('goals/null: not a map')
  })
})

describe('an entity', () => {
  test.each(['__proto__', 'a b', '', 'x'.repeat(65), 'é'])('needs a sound id (%s)', (id) => {
    expect(findEntityFault(goals, id, goal)?.problem).toBe('bad id')
  })
  test('is a map', () => {
    expect(findEntityFault(goals, 'g', 'text')?.problem).toBe('not an entity')
    expect(findEntityFault(goals, 'g', new Y.Text())?.problem).toBe('not an entity')
  })
  test('has no field beside its shape', () => {
    goal.set('constructor', 1)
    expect(fault()).toBe('goals/null: unknown field')
  })
  test('has its texts and sets', () => {
    goal.delete('title')
    expect(fault()).toBe('goals/title: not a text')
    goal.set('title', 'a string')
    expect(fault()).toBe('goals/title: not a text')
    goal.set('title', new Y.Text())
    goal.set('forIds', true)
    expect(fault()).toBe('goals/forIds: not a set')
  })
  test('may lack a picked value, which then reads as its fallback', () => {
    goal.delete('status')
    expect(fault()).toBeNull()
  })
  test('can be looked at in part', () => {
    goal.set('status', 'evil')
    expect(findEntityFault(goals, 'g', goal, ['title'])).toBeNull()
    expect(findEntityFault(goals, 'g', goal, ['status'])?.problem).toBe('bad value')
    expect(findEntityFault(goals, 'g', goal, ['toString'])?.problem).toBe('unknown field')
  })
})

describe('a field', () => {
  test('holds no more text than its hard bound, which is wider than what a screen lets type', () => {
    const title = findText(doc, goals, 'g', 'title')
    title?.insert(0, 'x'.repeat(20_001))
    expect(fault()).toBeNull()
    title?.insert(0, 'x'.repeat(hardTextLength(goals.fields.title)))
    expect(fault()).toBe('goals/title: text too long')
  })
  test('of text has no attributes', () => {
    findText(doc, goals, 'g', 'title')?.setAttribute('x', 'verstopt')
    expect(fault()).toBe('goals/title: not a text')
  })
  test.each([
    ['status', 'evil'],
    ['order', 'a00'],
    ['order', ''],
    ['evaluateOn', '2026-13-01'],
    ['domainId', 'onzin'],
    ['priority', null],
  ])('holds only values of its kind (%s: %s)', (field, value) => {
    goal.set(field, value)
    expect(fault()).toBe(`goals/${field}: bad value`)
  })
  test.each([
    ['now', 0, 'bad'],
    ['now', 1, 'sound'],
    ['now', 10, 'sound'],
    ['now', 11, 'bad'],
    ['now', 1.5, 'bad'],
    ['now', '5', 'bad'],
    ['now', null, 'sound'],
  ])('holds whole numbers within its bounds (%s = %s is %s)', (field, value, verdict) => {
    const family = new Y.Doc()
    const { grades } = documentShapes.familyVoice
    addEntity(family, grades, { id: 'x' }, by)
    family.getMap<Y.Map<unknown>>('grades').get('x')?.set(field, value)
    expect(findShapeFault(family, documentShapes.familyVoice) === null ? 'sound' : 'bad').toBe(
      verdict,
    )
  })
  test('of a set holds ids that are simply there', () => {
    const members = goal.get('forIds')
    if (!(members instanceof Y.Map)) throw new Error('no set')
    members.set('p2', false)
    expect(fault()).toBe('goals/forIds: bad member')
    members.delete('p2')
    members.set('a b', true)
    expect(fault()).toBe('goals/forIds: bad member')
  })
})

test.each([
  ['a0', true],
  ['Zz', true],
  ['a0V', true],
  ['a00', false],
  ['', false],
  ['b1', false],
  ['a-', false],
  ['A00000000000000000000000000', false],
  [`a0${'V'.repeat(300)}`, false],
])('order key %s: %s', (key, isSound) => {
  expect(isOrderKey(key)).toBe(isSound)
})
