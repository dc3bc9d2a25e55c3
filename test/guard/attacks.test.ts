import * as Y from 'yjs'
import { beforeEach, describe, expect, test } from 'vitest'
import { inspectUpdate } from '../../electron/rooms/guard.ts'
import { createDocument } from '../../electron/rooms/load-document.ts'
import { ShadowDocument, type Trial } from '../../electron/rooms/shadow-document.ts'
import { maxStructLength, maxStructs } from '../../electron/rooms/update-limits.ts'
import { addEntity, findText, removeEntity, setScalar } from '../../shared/document/entities.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { readContent } from '../helpers/invariants.ts'
import type { Editor } from '../helpers/random-edit.ts'
import { createEditor } from '../helpers/test-network.ts'
import {
  encodeRaw,
  type RawBlock,
  type RawId,
  type RawRange,
  type RawStruct,
  rawStruct,
  refs,
} from '../helpers/raw-update.ts'

const victimId = 5
const attackerId = 9

let live: Y.Doc
let shadow: ShadowDocument
let victim: Editor
let textId: RawId
let goalId: RawId

/** One goal with a title by the victim; the attacker has written nothing yet. */
beforeEach(() => {
  live = createDocument(planShape)
  Y.applyUpdate(live, seedDocument('plan', {}, 1000))
  victim = createEditor(victimId, Y.encodeStateAsUpdate(live))
  addEntity(victim.doc, planShape.goals, { id: 'g1', title: 'samen eten' }, victim.origin)
  Y.applyUpdate(live, Y.encodeStateAsUpdate(victim.doc))
  shadow = new ShadowDocument(planShape, () => ({ live, pending: [] }))
  textId = idOf(findText(live, planShape.goals, 'g1', 'title'))
  goalId = idOf(live.getMap('goals').get('g1'))
})

function idOf(type: unknown): RawId {
  if (!(type instanceof Y.AbstractType) || type._item === null) throw new Error('no such type')
  return { client: type._item.id.client, clock: type._item.id.clock }
}

/** The current value of a field of the goal, to put another after it. */
function idOfField(field: string): RawId {
  const goal = live.getMap('goals').get('g1')
  const item = goal instanceof Y.Map ? goal._map.get(field) : undefined
  if (item === undefined) throw new Error('no such field')
  return item.id
}

const update = (
  structs: readonly Partial<RawStruct>[],
  block: Partial<RawBlock> = {},
  deletes: readonly Readonly<{ client: number; ranges: readonly RawRange[] }>[] = [],
): Uint8Array =>
  encodeRaw({
    blocks: [{ client: attackerId, clock: 0, structs: structs.map(rawStruct), ...block }],
    deletes,
  })
const deletion = (client: number, ...ranges: readonly RawRange[]): Uint8Array =>
  encodeRaw({ blocks: [], deletes: [{ client, ranges }] })
const inText = (text = 'x'): Partial<RawStruct> => ({ ref: refs.string, text, parent: textId })
const inGoal = (parentSub: string | null, value: unknown): Partial<RawStruct> => ({
  ref: refs.any,
  values: [value],
  parent: goalId,
  parentSub,
})

/** Judges, and proves that a refusal left nothing behind. */
function judge(bytes: Uint8Array): Trial {
  const before = readContent(live, planShape)
  const state = shadow.encodeState()
  const trial = shadow.tryUpdate(bytes, attackerId)
  if (!trial.ok) {
    const after = new Y.Doc()
    Y.applyUpdate(after, shadow.encodeState())
    expect(readContent(after, planShape)).toEqual(before)
    expect(Y.encodeStateVectorFromUpdate(shadow.encodeState())).toEqual(
      Y.encodeStateVectorFromUpdate(state),
    )
  }
  return trial
}
const reasonOf = (bytes: Uint8Array): string => {
  const trial = judge(bytes)
  return trial.ok ? 'accepted' : trial.reason
}

test('a sound update by hand is accepted, so that the refusals below mean something', () => {
  expect(reasonOf(update([inText()]))).toBe('accepted')
  expect(reasonOf(update([inGoal('status', 'bereikt')], { clock: 1 }))).toBe('accepted')
  expect(reasonOf(deletion(victimId, { clock: textId.clock + 1, length: 2 }))).toBe('accepted')
})

describe('lengths and numbers', () => {
  test('the seven bytes that make every later load throw', () => {
    expect(reasonOf(Uint8Array.of(1, 1, attackerId, 0, 0, 0, 0))).toBe('bad-length')
  })
  test.each<readonly [string, Partial<RawStruct>]>([
    ['an empty string', { ref: refs.string, text: '' }],
    ['nothing deleted', { ref: refs.deleted, length: 0 }],
    ['no value', { ref: refs.any, values: [] }],
    ['a run longer than anyone types', { ref: refs.deleted, length: maxStructLength + 1 }],
    ['a collected run up to the end of numbers', { ref: refs.gc, length: 2 ** 53 - 1 }],
  ])('%s', (_, struct) => {
    expect(reasonOf(update([{ parent: textId, ...struct }]))).toBe('bad-length')
  })
  test('a clock near the end of numbers', () => {
    expect(reasonOf(update([inText()], { clock: 2 ** 53 - 1 }))).toBe('bad-length')
  })
  test('more structs than anyone makes', () => {
    const many = Array.from({ length: maxStructs + 1 }, () => ({ ref: refs.gc, length: 1 }))
    expect(reasonOf(update(many))).toBe('too-many-structs')
  })
  test('more bytes than anyone sends', () => {
    expect(reasonOf(new Uint8Array(256 * 1024 + 1))).toBe('too-large')
  })
  test.each([
    ['a count without an end', [255, 255, 255, 255, 255, 255, 255, 255]],
    ['four billion structs', [1, 255, 255, 255, 255, 15, 9, 0]],
    ['four billion deletions', [0, 1, 9, 255, 255, 255, 255, 15]],
    ['nothing at all', []],
  ])('%s', (_, bytes) => {
    expect(reasonOf(Uint8Array.from(bytes))).toBe('not-decodable')
  })
})

describe('whose work it is', () => {
  test('work under the client id of someone else', () => {
    const clock = Y.getState(live.store, victimId)
    expect(reasonOf(update([inText()], { client: victimId, clock }))).toBe('foreign-client')
  })
  test("a collected run that takes the victim's coming clocks", () => {
    const clock = Y.getState(live.store, victimId)
    const hijack = update([{ ref: refs.gc, length: 1_000 }], { client: victimId, clock })
    expect(reasonOf(hijack)).toBe('foreign-client')
  })
  test("a gap in one's own clocks", () => {
    expect(reasonOf(update([inText()], { clock: 3 }))).toBe('clock-gap')
  })
  test('a skip', () => {
    expect(reasonOf(update([{ ref: refs.skip, length: 2 }]))).toBe('clock-gap')
    expect(reasonOf(update([{ ref: refs.skip, length: 2 }, inText()]))).toBe('clock-gap')
  })
  test('two blocks of one client, of which Yjs would read the last alone', () => {
    const block = { client: attackerId, clock: 0, structs: [rawStruct(inText())] }
    const blocks = [block, { ...block, clock: 1 }]
    expect(reasonOf(encodeRaw({ blocks, deletes: [] }))).toBe('half-applied')
  })
  test('clocks that overlap', () => {
    const block = { client: attackerId, clock: 0, structs: [rawStruct(inText('abc'))] }
    const blocks = [block, { ...block, clock: 1 }]
    expect(reasonOf(encodeRaw({ blocks, deletes: [] }))).toBe('clock-gap')
  })
})

describe('where it goes', () => {
  test.each(['hidden', '__proto__', 'constructor', ''])(
    'a root that is not in the shape (%s)',
    (parent) => {
      const struct = { ref: refs.type, parent, parentSub: 'x' }
      expect(reasonOf(update([struct]))).toBe('unknown-root')
    },
  )
  test('a root that is not in the shape, named by a struct that is known already', () => {
    const known = update([{ ref: refs.type, parent: 'hidden', parentSub: 'x' }], { client: 1000 })
    expect(reasonOf(known)).toBe('unknown-root')
    expect([...live.share.keys()]).not.toContain('hidden')
  })
  test('a neighbour that does not exist', () => {
    const struct = { ...inText(), origin: { client: victimId, clock: 9_999 } }
    expect(reasonOf(update([struct]))).toBe('unknown-origin')
    expect(reasonOf(update([{ ...struct, origin: { client: 77, clock: 0 } }]))).toBe(
      'unknown-origin',
    )
  })
  test('a parent that is no container', () => {
    const parent = { client: victimId, clock: textId.clock + 1 }
    expect(reasonOf(update([{ ...inText(), parent }]))).toBe('unknown-origin')
  })
  test('neighbours in two texts', () => {
    const first = { client: victimId, clock: textId.clock + 1 }
    addEntity(victim.doc, planShape.goals, { id: 'g2', title: 'ander' }, victim.origin)
    const more = Y.encodeStateAsUpdate(victim.doc)
    Y.applyUpdate(live, more)
    shadow.rebuild()
    const other = idOf(findText(live, planShape.goals, 'g2', 'title'))
    const rightOrigin = { client: victimId, clock: other.clock + 1 }
    expect(reasonOf(update([{ ...inText(), origin: first, rightOrigin }]))).toBe('mixed-places')
  })
  test('neighbours in the wrong order, or with known words between them', () => {
    const at = (offset: number): RawId => ({ client: victimId, clock: textId.clock + offset })
    const lie = (origin: RawId | null, rightOrigin: RawId | null): string =>
      reasonOf(update([{ ...inText(), origin, rightOrigin }]))
    expect(lie(at(5), at(2))).toBe('out-of-order')
    expect(lie(at(2), at(6))).toBe('out-of-order')
    expect(lie(at(2), at(3))).toBe('accepted')
  })
  test('an end of the text, after words that the writer has built on', () => {
    const at = (offset: number): RawId => ({ client: victimId, clock: textId.clock + offset })
    const first = { ...inText('a'), origin: at(9), rightOrigin: at(10) }
    expect(reasonOf(update([first, { ...inText('b'), origin: at(3) }]))).toBe('out-of-order')
    expect(reasonOf(update([first, { ...inText('b'), origin: at(10) }]))).toBe('accepted')
  })
  test('a type in a type in a type, below what the shape knows', () => {
    const deep = Array.from({ length: 200 }, (_, clock) => ({
      ref: refs.type,
      typeRef: 1,
      parent: clock === 0 ? goalId : { client: attackerId, clock: clock - 1 },
      parentSub: 'forIds',
    }))
    expect(reasonOf(update(deep))).toBe('bad-content')
  })
  test('list content in a map, where no reader looks', () => {
    expect(reasonOf(update([inGoal(null, 'verstopt')]))).toBe('bad-content')
    expect(reasonOf(update([{ ref: refs.type, parent: 'goals', parentSub: null }]))).toBe(
      'bad-content',
    )
  })
  test('an attribute on a text, where no reader looks', () => {
    const attribute = { ref: refs.any, values: ['verstopt'], parent: textId, parentSub: 'x' }
    expect(reasonOf(update([attribute]))).toBe('bad-content')
  })
  test('a run that is partly known, continued in another text', () => {
    expect(reasonOf(update([inText('ab')]))).toBe('accepted')
    Y.applyUpdate(live, update([inText('ab')]))
    const other = idOf(findText(live, planShape.perspective, 'main', 'text'))
    expect(reasonOf(update([{ ...inText('abcd'), parent: other }]))).toBe('mixed-places')
    expect(reasonOf(update([inText('abcd')]))).toBe('accepted')
  })
})

describe('what it holds', () => {
  const kinds: readonly (readonly [string, number])[] = [
    ['json', 2],
    ['binary', 3],
    ['embedded', 5],
    ['formatting', 6],
    ['a subdocument', 9],
  ]
  test.each(kinds)('%s', (_, ref) => {
    expect(reasonOf(update([{ ref, parent: textId }]))).toBe('bad-content')
  })
  test.each([0, 3, 4, 5, 6])('a shared type that these documents do not have (%i)', (typeRef) => {
    const struct = { ref: refs.type, typeRef, parent: goalId, parentSub: 'forIds' }
    expect(reasonOf(update([struct]))).toBe('bad-content')
  })
  test.each([
    [{ a: 1 }],
    [[1]],
    [undefined],
    [12n],
    [Uint8Array.of(1)],
    [Number.NaN],
    ['x'.repeat(2_000)],
  ])('a value that is no picked value (%s)', (value) => {
    expect(reasonOf(update([inGoal('status', value)]))).toBe('bad-content')
  })
  test('several living values in one', () => {
    const struct = { ...inGoal('status', 'open'), values: ['verstopt', 'open'] }
    expect(reasonOf(update([struct]))).toBe('bad-content')
  })
  test.each([
    ['a choice that is none', 'status', 'misschien'],
    ['an order key that breaks sorting', 'order', 'a00'],
    ['a date that is none', 'evaluateOn', '2026-02-30'],
  ])('%s', (_, field, value) => {
    const current = idOfField(field)
    const struct = { ref: refs.any, values: [value], origin: current }
    expect(reasonOf(update([struct]))).toBe('bad-value')
  })
  test('a field that the shape does not have', () => {
    expect(reasonOf(update([inGoal('secret', 'x')]))).toBe('bad-content')
  })
  test.each(['__proto__', 'with space', 'x'.repeat(65), ''])(
    'an id that is none (%s)',
    (parentSub) => {
      expect(reasonOf(update([{ ref: refs.type, parent: 'goals', parentSub }]))).toBe('bad-content')
    },
  )
  test('an entity without its texts', () => {
    expect(reasonOf(update([{ ref: refs.type, parent: 'goals', parentSub: 'g9' }]))).toBe(
      'bad-value',
    )
  })
  test('more text than a field holds', () => {
    expect(reasonOf(update([inText('x'.repeat(81_000))]))).toBe('bad-value')
  })
})

describe("what is not the writer's to change", () => {
  /** What an attacker's own client would send for this change. */
  function attack(change: (editor: Editor) => void): string {
    const editor = createEditor(attackerId, Y.encodeStateAsUpdate(live))
    change(editor)
    return reasonOf(Y.encodeStateAsUpdate(editor.doc, Y.encodeStateVector(live)))
  }
  test("the host's own root", () => {
    expect(
      attack(({ doc, origin }) =>
        setScalar(doc, planShape.meta, 'main', 'schemaVersion', 99, origin),
      ),
    ).toBe('not-yours-to-change')
    expect(attack(({ doc, origin }) => removeEntity(doc, planShape.meta, 'main', origin))).toBe(
      'not-yours-to-change',
    )
  })
  test('which life domains there are', () => {
    expect(attack(({ doc, origin }) => removeEntity(doc, planShape.domains, 'geld', origin))).toBe(
      'not-yours-to-change',
    )
    expect(
      attack(({ doc, origin }) => addEntity(doc, planShape.domains, { id: 'extra' }, origin)),
    ).toBe('not-yours-to-change')
  })
  test('but what stands in a life domain is', () => {
    expect(
      attack(({ doc, origin }) =>
        setScalar(doc, planShape.domains, 'geld', 'state', 'aanDeOrde', origin),
      ),
    ).toBe('accepted')
  })
  test('a field taken out of an entity', () => {
    const title = { clock: textId.clock, length: 1 }
    expect(reasonOf(deletion(textId.client, title))).toBe('bad-value')
  })
})

describe('delete sets', () => {
  const end = (): number => Y.getState(live.store, victimId)
  test('outside what is known', () => {
    expect(reasonOf(deletion(victimId, { clock: end() - 1, length: 2 }))).toBe('bad-delete-set')
    expect(reasonOf(deletion(4242, { clock: 0, length: 1 }))).toBe('bad-delete-set')
    expect(reasonOf(deletion(attackerId, { clock: 0, length: 1 }))).toBe('bad-delete-set')
  })
  test('empty, endless, overlapping or out of order', () => {
    expect(reasonOf(deletion(victimId, { clock: 1, length: 0 }))).toBe('bad-delete-set')
    expect(reasonOf(deletion(victimId, { clock: 1, length: 2 ** 53 - 1 }))).toBe('bad-delete-set')
    const [first, second] = [
      { clock: textId.clock + 1, length: 3 },
      { clock: textId.clock + 2, length: 3 },
    ]
    expect(reasonOf(deletion(victimId, first, second))).toBe('bad-delete-set')
    expect(reasonOf(deletion(victimId, second, { clock: textId.clock + 1, length: 1 }))).toBe(
      'bad-delete-set',
    )
  })
  test('what is deleted already changes nothing', () => {
    const remove = deletion(victimId, { clock: textId.clock + 1, length: 2 })
    expect(judge(remove)).toMatchObject({ ok: true, changesNothing: false })
    expect(judge(remove)).toMatchObject({ ok: true, changesNothing: true })
  })
})

test('the guard itself leaves the document as it is', () => {
  const before = Y.encodeStateAsUpdate(live)
  for (const bytes of [
    update([inText()]),
    update([{ ref: refs.type, parent: 'hidden', parentSub: 'x' }]),
  ])
    inspectUpdate(bytes, live, { clientId: attackerId, shape: planShape })
  expect(Y.encodeStateAsUpdate(live)).toEqual(before)
  expect([...live.share.keys()].toSorted()).toEqual(Object.keys(planShape).toSorted())
})

test('undoing after a removal was undone is honest, though Yjs then names neighbours of before', () => {
  const editor = createEditor(attackerId, Y.encodeStateAsUpdate(live))
  const verdicts: Trial[] = []
  editor.doc.on('update', (bytes: Uint8Array) => {
    verdicts.push(shadow.tryUpdate(bytes, attackerId))
  })
  const step = (change: () => void): void => {
    editor.doc.transact(change, editor.origin)
    editor.undo.stopCapturing()
  }
  const undo = (): void => {
    editor.undo.undo()
    editor.undo.stopCapturing()
  }
  const text = (): Y.Text | null => findText(editor.doc, planShape.goals, 'g1', 'title')
  step(() => text()?.delete(1, 1))
  step(() => removeEntity(editor.doc, planShape.goals, 'g1', editor.origin))
  undo()
  step(() => text()?.insert(1, 'X'))
  undo()
  undo()
  expect(text()?.toJSON()).toBe('samen eten')
  expect(verdicts.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true])
  expect(verdicts.at(-1)).toMatchObject({ wasCostly: true })
})
