import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { createDocument } from '../../electron/rooms/load-document.ts'
import { ShadowDocument } from '../../electron/rooms/shadow-document.ts'
import { documentKinds, documentShapes } from '../../shared/document/document-kind.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import type { DocumentShape } from '../../shared/document/shape.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { findHiddenContent } from '../helpers/hidden-content.ts'
import { readContent, readReloaded } from '../helpers/invariants.ts'
import { makeRandomEdit } from '../helpers/random-edit.ts'
import { RandomSource, readSeeds } from '../helpers/random-source.ts'
import { createEditor } from '../helpers/test-network.ts'
import { encodeRaw, toRawUpdate } from '../helpers/raw-update.ts'
import { mutateBytes, mutateRaw } from '../helpers/update-mutator.ts'

const seeds = readSeeds(50)
const updatesPerRound = 200 // then a fresh document: it grows, and only its state counts here
const roundsPerSeed = 5
const attackerId = 9
const knownClients = [1, 2, 3, attackerId, 1000]

/** A document with some history of three honest people. */
function createLive(kind: (typeof documentKinds)[number], random: RandomSource): Y.Doc {
  const shape: DocumentShape = documentShapes[kind]
  const live = createDocument(shape)
  Y.applyUpdate(live, seedDocument(kind, {}, 1000))
  for (const clientId of [1, 2, 3, attackerId]) {
    const editor = createEditor(clientId, Y.encodeStateAsUpdate(live))
    for (let edit = 0; edit < 15; edit++)
      makeRandomEdit(editor, shape, random, `e${clientId}-${edit}`)
    Y.applyUpdate(live, Y.encodeStateAsUpdate(editor.doc))
  }
  return live
}

/** What the attacker's client could honestly send next: single edits, and one update that holds them all. */
function createHonestUpdates(
  live: Y.Doc,
  shape: DocumentShape,
  random: RandomSource,
): readonly Uint8Array[] {
  const editor = createEditor(attackerId, Y.encodeStateAsUpdate(live))
  const updates: Uint8Array[] = []
  editor.doc.on('update', (update: Uint8Array) => updates.push(update))
  const name = `n${random.integer(2 ** 31)}`
  for (let edit = 0; edit < 6; edit++) makeRandomEdit(editor, shape, random, `${name}-${edit}`)
  const first = updates.slice(0, 1)
  return [...first, ...first, Y.encodeStateAsUpdate(editor.doc, Y.encodeStateVector(live))]
}

function expectSound(live: Y.Doc, shape: DocumentShape): void {
  expect(findShapeFault(live, shape)).toBeNull()
  expect(findHiddenContent(live)).toEqual([])
  expect(readReloaded(live, shape)).toEqual(readContent(live, shape))
}

/** A shadow that was made again holds the same, though not always cut into the same structs. */
function expectSameState(after: Uint8Array, before: Uint8Array, shape: DocumentShape): void {
  if (Buffer.compare(after, before) === 0) return
  const docs = [after, before].map((state) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state)
    return doc
  })
  const [now, then] = docs.map((doc) => [
    readContent(doc, shape),
    Y.encodeSnapshot(Y.snapshot(doc)),
  ])
  expect(now).toEqual(then)
}

function spoil(honest: readonly Uint8Array[], random: RandomSource): Uint8Array {
  const update = random.pickSome(honest)
  if (random.chance(4)) return mutateBytes(update, random, random.pickSome(honest))
  return encodeRaw(mutateRaw(toRawUpdate(update), random, knownClients))
}

const totals = { accepted: 0, refused: 0, unchanged: 0 }

/** Sends hostile updates to one document, and answers how many were judged. */
function runRound(random: RandomSource): number {
  const kind = random.pickSome(documentKinds)
  const shape: DocumentShape = documentShapes[kind]
  const live = createLive(kind, random)
  const shadow = new ShadowDocument(shape, () => ({ live, pending: [] }))
  let honest = createHonestUpdates(live, shape, random)
  let count = 0
  for (; count < updatesPerRound; count++) {
    const update = spoil(honest, random)
    const before = shadow.encodeState()
    const trial = shadow.tryUpdate(update, attackerId)
    if (!trial.ok || trial.changesNothing) {
      totals[trial.ok ? 'unchanged' : 'refused'] += 1
      expectSameState(shadow.encodeState(), before, shape)
    } else {
      totals.accepted += 1
      Y.applyUpdate(live, update)
      expectSound(live, shape)
      honest = createHonestUpdates(live, shape, random)
    }
  }
  shadow.close()
  return count
}

test.each(seeds)(
  'a thousand hostile updates are refused whole or leave a sound document (seed %i)',
  (seed) => {
    const random = new RandomSource(seed)
    for (let round = 0; round < roundsPerSeed; round++)
      expect(runRound(random)).toBe(updatesPerRound)
  },
)

test('the hostile updates reached every way through the guard', () => {
  expect(totals.accepted + totals.refused + totals.unchanged).toBe(
    seeds.length * roundsPerSeed * updatesPerRound,
  )
  expect(totals.accepted).toBeGreaterThan(500)
  expect(totals.refused).toBeGreaterThan(25_000)
  expect(totals.unchanged).toBeGreaterThan(100)
})
