import * as Y from 'yjs'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  addEntity,
  findEntity,
  findText,
  moveEntity,
  orderAtEnd,
  orderBetween,
  readEntities,
  removeEntity,
  setMember,
  setScalar,
} from '../../../../shared/document/entities.ts'
import { planShape } from '../../../../shared/document/plan-shape.ts'

const by = { source: 'view', label: 'test' } as const
const { goals, actions, perspective } = planShape

let doc: Y.Doc
beforeEach(() => {
  doc = new Y.Doc()
  doc.clientID = 1
})
const add = (id: string, order: string): void => addEntity(doc, goals, { id, order }, by)
const ids = (): readonly string[] => readEntities(doc, goals).map(({ id }) => id)

describe('reading', () => {
  test('order decides, and the id between equal orders', () => {
    add('c', 'a1')
    add('b', 'a1')
    add('a', 'a2')
    add('d', 'a0')
    expect(ids()).toEqual(['d', 'b', 'c', 'a'])
  })

  test('what a peer wrote wrongly reads as the fallback', () => {
    add('a', 'a0')
    doc.getMap<Y.Map<unknown>>('goals').get('a')?.set('status', { evil: true })
    doc.getMap<Y.Map<unknown>>('goals').get('a')?.delete('priority')
    expect(findEntity(doc, goals, 'a')).toMatchObject({ status: 'open', priority: 'nuEerst' })
  })

  test('what is no entity is left out', () => {
    doc.getMap<unknown>('goals').set('a', 'text')
    expect(readEntities(doc, goals)).toEqual([])
    expect(findEntity(doc, goals, 'a')).toBeNull()
    expect(findText(doc, goals, 'a', 'title')).toBeNull()
  })

  test('an empty root is an empty list', () => {
    expect(readEntities(doc, goals)).toEqual([])
  })
})

describe('writing', () => {
  test('a new entity has every field of its shape', () => {
    addEntity(doc, goals, { id: 'a', title: 'Samen eten', forIds: ['p2', 'p1'] }, by)
    const goal = findEntity(doc, goals, 'a')
    expect(Object.keys(goal ?? {}).toSorted()).toEqual(
      ['id', ...Object.keys(goals.fields)].toSorted(),
    )
    expect(goal).toMatchObject({
      title: 'Samen eten',
      forIds: ['p1', 'p2'],
      status: 'open',
      sign: '',
    })
  })

  test('a value of false, 0 or null is kept and not taken for left out', () => {
    addEntity(doc, planShape.safety, { id: 'main', contactBan: false }, by)
    addEntity(doc, planShape.safetyScores, { id: 's', value: 0 }, by)
    expect(findEntity(doc, planShape.safety, 'main')?.contactBan).toBe(false)
    expect(findEntity(doc, planShape.safetyScores, 's')?.value).toBe(0)
  })

  test('adding an id again replaces the first', () => {
    addEntity(doc, goals, { id: 'a', title: 'eerst' }, by)
    addEntity(doc, goals, { id: 'a', title: 'dan' }, by)
    expect(readEntities(doc, goals)).toHaveLength(1)
    expect(findEntity(doc, goals, 'a')?.title).toBe('dan')
  })

  test('an entity that someone has just removed is left alone', () => {
    removeEntity(doc, goals, 'a', by)
    setScalar(doc, goals, 'a', 'status', 'bereikt', by)
    setMember(doc, goals, 'a', 'forIds', 'p1', true, by)
    moveEntity(doc, goals, 'a', { afterId: null, beforeId: null }, by)
    expect(readEntities(doc, goals)).toEqual([])
  })

  test('members go in and out, and twice is once', () => {
    add('a', 'a0')
    for (const member of ['p2', 'p1', 'p1']) setMember(doc, goals, 'a', 'forIds', member, true, by)
    setMember(doc, goals, 'a', 'forIds', 'p2', false, by)
    setMember(doc, goals, 'a', 'forIds', 'nobody', false, by)
    expect(findEntity(doc, goals, 'a')?.forIds).toEqual(['p1'])
  })

  test('each write is one transaction with the origin that was given', () => {
    const origins: unknown[] = []
    doc.on('afterTransaction', ({ origin }: Y.Transaction) => origins.push(origin))
    addEntity(doc, goals, { id: 'a', title: 'x', forIds: ['p1'] }, by)
    setScalar(doc, goals, 'a', 'status', 'bereikt', by)
    expect(origins.filter((origin) => origin === by)).toHaveLength(2)
  })

  test('the words of two people who rename at once both stay', () => {
    add('a', 'a0')
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    findText(doc, goals, 'a', 'title')?.insert(0, 'een')
    findText(other, goals, 'a', 'title')?.insert(0, 'twee')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(findEntity(doc, goals, 'a')?.title).toMatch(/^(eentwee|tweeeen)$/)
  })
})

describe('order', () => {
  test('a place between, before and after', () => {
    add('a', orderAtEnd(doc, goals))
    add('b', orderAtEnd(doc, goals))
    add('c', orderAtEnd(doc, goals))
    moveEntity(doc, goals, 'c', { afterId: 'a', beforeId: 'b' }, by)
    expect(ids()).toEqual(['a', 'c', 'b'])
    moveEntity(doc, goals, 'b', { afterId: null, beforeId: 'a' }, by)
    expect(ids()).toEqual(['b', 'a', 'c'])
    moveEntity(doc, goals, 'b', { afterId: 'c', beforeId: null }, by)
    expect(ids()).toEqual(['a', 'c', 'b'])
  })

  test('between two equal keys it is the place after them, and never an error', () => {
    add('a', 'a1')
    add('b', 'a1')
    add('c', 'a2')
    expect(orderBetween(doc, goals, { afterId: 'a', beforeId: 'b' }) > 'a1').toBe(true)
    expect(orderBetween(doc, goals, { afterId: 'c', beforeId: 'a' }) > 'a2').toBe(true)
  })

  test('neighbours that are gone count as the edge', () => {
    add('a', 'a1')
    expect(orderBetween(doc, goals, { afterId: 'gone', beforeId: 'a' }) < 'a1').toBe(true)
    expect(orderBetween(doc, goals, { afterId: 'gone', beforeId: 'too' })).toBe('a0')
  })

  test('an unreadable key counts as the place where it is shown', () => {
    add('a', 'a00') // looks like a key and is none
    add('b', 'a1')
    expect(ids()).toEqual(['a', 'b'])
    const between = orderBetween(doc, goals, { afterId: 'a', beforeId: 'b' })
    expect(between > 'a0' && between < 'a1').toBe(true)
    expect(orderAtEnd(doc, goals) > 'a1').toBe(true)
  })

  test('a root without order sorts by id', () => {
    addEntity(doc, planShape.ratings, { id: 'b' }, by)
    addEntity(doc, planShape.ratings, { id: 'a' }, by)
    expect(readEntities(doc, planShape.ratings).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(orderAtEnd(doc, planShape.ratings)).toBe('a0')
  })

  test('two hundred moves into one gap stay sound', () => {
    add('a', 'a0')
    add('z', 'a1')
    for (let count = 0; count < 200; count++) {
      const beforeId = ids()[1] ?? null
      addEntity(
        doc,
        goals,
        { id: `m${count}`, order: orderBetween(doc, goals, { afterId: 'a', beforeId }) },
        by,
      )
    }
    expect(new Set(readEntities(doc, goals).map(({ order }) => order)).size).toBe(202)
    expect(
      goals.fields.order.schema.safeParse(
        orderBetween(doc, goals, { afterId: 'a', beforeId: ids()[1] ?? null }),
      ).success,
    ).toBe(true)
  })
})

test('texts are found by entity and field', () => {
  addEntity(doc, perspective, { id: 'main', text: 'over een jaar' }, by)
  expect(findText(doc, perspective, 'main', 'text')?.toJSON()).toBe('over een jaar')
  expect(findText(doc, perspective, 'main', 'writtenOn')).toBeNull()
  addEntity(doc, actions, { id: 'x' }, by)
  expect(findText(doc, actions, 'x', 'what')?.toJSON()).toBe('')
})
