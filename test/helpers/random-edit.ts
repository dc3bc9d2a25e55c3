import type * as Y from 'yjs'
import type { ChangeOrigin } from '../../shared/document/change-origin.ts'
import {
  addEntity,
  findText,
  moveEntity,
  orderAtEnd,
  readEntities,
  removeEntity,
  setMember,
  setScalar,
} from '../../shared/document/entities.ts'
import type {
  DocumentShape,
  Field,
  Fields,
  Root,
  ScalarField,
} from '../../shared/document/shape.ts'
import * as householdWords from '../../shared/domain/household-vocabulary.ts'
import * as meetingWords from '../../shared/domain/meeting/meeting-vocabulary.ts'
import * as testWords from '../../shared/domain/reverse-test-vocabulary.ts'
import * as words from '../../shared/domain/vocabulary.ts'
import type { RandomSource } from './random-source.ts'

type AnyRoot = Root
type ScalarRoot = Root<Readonly<Record<string, ScalarField>>>
type SetRoot = Root<Readonly<Record<string, Readonly<{ kind: 'set' }>>>>
type OrderedRoot = Root<Fields & { order: Field }>

/** One replica with its own origin and undo, as a screen has them. */
export type Editor = Readonly<{ doc: Y.Doc; origin: ChangeOrigin; undo: Y.UndoManager }>

const pieces = ['a', 'het gaat', ' beter', '\n', 'é', '👨‍👩‍👧', '🙂', 'ß', '漢字', '. ']
const values: readonly unknown[] = [
  ...[null, true, false, -3, -2, 0, 1, 2, 3, 5, 7, 10, 50, 100],
  ...['2026-11-22', '2027-02-28', '2019', '2026-08', '2026-11-22T10:00:00.000Z'],
  ...['p1', 'p2', 'gepland', 'gehouden', 'verplaatst', 'gemWmo'],
  ...Object.values({ ...words, ...householdWords, ...meetingWords, ...testWords }).flatMap(
    (list): readonly unknown[] => (Array.isArray(list) ? list : []),
  ),
]
const fitting = new WeakMap<Field, readonly unknown[]>()

/** Makes one change that a screen could make, anywhere in the document. Does nothing when there is nothing to do. */
export function makeRandomEdit(
  editor: Editor,
  shape: DocumentShape,
  random: RandomSource,
  newId: string,
): void {
  const root = random.pickSome(Object.values(shape).filter(({ writers }) => writers !== 'host'))
  const ids = readEntities(editor.doc, root).map(({ id }) => id)
  const id = random.pick(ids)
  if (random.chance(14)) undoSomething(editor, random)
  else if (root.writers === 'anyone' && (id === undefined || random.chance(6)))
    addRandom(editor, root, random, newId)
  else if (id === undefined) return
  else if (root.writers === 'anyone' && random.chance(12))
    removeEntity(editor.doc, root, id, editor.origin)
  else changeField(editor, root, random, { id, ids })
  if (random.chance(3)) editor.undo.stopCapturing()
}

/** Types into or deletes from a text, always between whole characters. */
export function editText(
  editor: Editor,
  root: AnyRoot,
  random: RandomSource,
  at: Readonly<{ id: string; field: string }>,
): void {
  const text = findText(editor.doc, root, at.id, at.field)
  if (text === null) return
  const characters = [...text.toJSON()]
  const from = random.integer(characters.length + 1)
  const index = characters.slice(0, from).join('').length
  editor.doc.transact(() => {
    if (characters.length > from && random.chance(3)) {
      const count = 1 + random.integer(Math.min(6, characters.length - from))
      text.delete(index, characters.slice(from, from + count).join('').length)
    } else text.insert(index, random.pickSome(pieces))
  }, editor.origin)
}

function undoSomething({ undo }: Editor, random: RandomSource): void {
  if (random.chance(3)) undo.redo()
  else undo.undo()
}

function addRandom(editor: Editor, root: AnyRoot, random: RandomSource, id: string): void {
  const given = Object.entries(root.fields).flatMap(([name, field]): [string, unknown][] => {
    if (name === 'order') return [[name, orderAtEnd(editor.doc, root)]]
    if (random.chance(2)) return []
    if (field.kind === 'text') return [[name, random.pickSome(pieces)]]
    return field.kind === 'set' ? [[name, ['p1']]] : [[name, pickValue(field, random)]]
  })
  addEntity(editor.doc, root, { id, ...Object.fromEntries(given) }, editor.origin)
}

function changeField(
  editor: Editor,
  root: AnyRoot,
  random: RandomSource,
  { id, ids }: Readonly<{ id: string; ids: readonly string[] }>,
): void {
  const [name, field] = random.pickSome(Object.entries(root.fields))
  const { doc, origin } = editor
  // Safe: the field was just found in this root, and its kind is looked at before each use.
  if (field.kind === 'text') editText(editor, root, random, { id, field: name })
  else if (field.kind === 'set') {
    const member = random.pickSome(['p1', 'p2', 'p3'])
    setMember(doc, root as SetRoot, id, name, member, random.chance(2), origin)
  } else if (name === 'order') {
    const between = { afterId: random.pick(ids) ?? null, beforeId: random.pick(ids) ?? null }
    moveEntity(doc, root as OrderedRoot, id, between, origin)
  } else setScalar(doc, root as ScalarRoot, id, name, pickValue(field, random), origin)
}

function pickValue(field: ScalarField, random: RandomSource): unknown {
  const known =
    fitting.get(field) ?? values.filter((value) => field.schema.safeParse(value).success)
  fitting.set(field, known)
  return random.pickSome(known)
}
