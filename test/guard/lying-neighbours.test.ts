import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { createDocument } from '../../electron/rooms/load-document.ts'
import { ShadowDocument } from '../../electron/rooms/shadow-document.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { RandomSource, readSeeds } from '../helpers/random-source.ts'
import { encodeRaw, rawStruct, refs } from '../helpers/raw-update.ts'
import { textOf } from '../helpers/round-table.ts'

const liarId = 9
const honestIds = [2, 20] as const // one below and one above the liar: the id decides between neighbours

type Honest = Readonly<{ id: number; doc: Y.Doc; toHost: Uint8Array[]; fromHost: Uint8Array[] }>

function createHonest(id: number, state: Uint8Array): Honest {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  doc.clientID = id
  const toHost: Uint8Array[] = []
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'host') toHost.push(update)
  })
  return { id, doc, toHost, fromHost: [] }
}

const perspective = (doc: Y.Doc): Y.Text => {
  const text = doc.getMap<Y.Map<unknown>>('perspective').get('main')?.get('text')
  if (!(text instanceof Y.Text)) throw new Error('no perspective')
  return text
}

/** A letter that claims to stand between two characters drawn by chance, whatever its writer saw of them. */
function lie(live: Y.Doc, random: RandomSource): Uint8Array | null {
  const text = perspective(live)
  const ids: Y.ID[] = []
  for (let item = text._start; item !== null; item = item.right)
    for (let offset = 0; offset < item.length; offset++)
      ids.push(Y.createID(item.id.client, item.id.clock + offset))
  if (ids.length < 2 || text._item === null) return null
  const drawn = (): Y.ID | null => (random.chance(4) ? null : random.pickSome(ids))
  const place = { origin: drawn(), rightOrigin: drawn(), parent: text._item.id }
  const structs = [rawStruct({ ref: refs.string, text: 'X', ...place })]
  const clock = Y.getState(live.store, liarId)
  return encodeRaw({ blocks: [{ client: liarId, clock, structs }], deletes: [] })
}

/** Two honest people type while a third lies; answers what everybody ends with, and how often a lie passed. */
function run(random: RandomSource): Readonly<{ texts: readonly string[]; passed: number }> {
  const live = createDocument(planShape)
  Y.applyUpdate(live, seedDocument('plan', {}, 1000))
  const shadow = new ShadowDocument(planShape, () => ({ live, pending: [] }))
  const people = honestIds.map((id) => createHonest(id, Y.encodeStateAsUpdate(live)))
  const commit = (update: Uint8Array | null | undefined, from: number): boolean => {
    if (!update || !shadow.tryUpdate(update, from).ok) return false
    Y.applyUpdate(live, update)
    for (const { id, fromHost } of people) if (id !== from) fromHost.push(update)
    return true
  }
  const show = ({ doc }: Honest, update: Uint8Array | undefined): void => {
    if (update) Y.applyUpdate(doc, update, 'host')
  }
  let passed = 0
  for (let step = 0; step < 60; step++) {
    const person = random.pickSome(people)
    const text = perspective(person.doc)
    const choice = random.integer(4)
    if (choice === 0) text.insert(random.integer(text.length + 1), random.pickSome(['a', 'b', 'c']))
    else if (choice === 1) passed += commit(lie(live, random), liarId) ? 1 : 0
    else if (choice === 2) commit(person.toHost.shift(), person.id)
    else show(person, person.fromHost.shift())
  }
  for (const { toHost, id } of people)
    for (const update of toHost) expect(commit(update, id)).toBe(true)
  for (const person of people) for (const update of person.fromHost) show(person, update)
  const reloaded = new Y.Doc()
  Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(live))
  return { texts: [live, reloaded, ...people.map(({ doc }) => doc)].map(textOf), passed }
}

test.each(readSeeds(100))('lies about neighbours make no two screens differ (seed %i)', (seed) => {
  const { texts } = run(new RandomSource(seed))
  expect(new Set(texts).size).toBe(1)
})

test('some lies pass, as what someone could have seen, so the runs above mean something', () => {
  const passed = readSeeds(100).reduce((sum, seed) => sum + run(new RandomSource(seed)).passed, 0)
  expect(passed).toBeGreaterThan(100)
})
