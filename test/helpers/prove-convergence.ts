import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { type DocumentKind, documentShapes } from '../../shared/document/document-kind.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { findShapeFault } from '../../shared/document/validate.ts'
import { GuardedHost } from './guarded-host.ts'
import {
  findDoubleIds,
  findMissingFields,
  listCharactersOfOthers,
  readContent,
  readReloaded,
} from './invariants.ts'
import { type Editor, makeRandomEdit } from './random-edit.ts'
import { RandomSource, readSeeds } from './random-source.ts'
import { createEditor, TestNetwork } from './test-network.ts'

const edits = 120
const seeds = readSeeds(50)

function createEditors(kind: DocumentKind, random: RandomSource): readonly Editor[] {
  const state = seedDocument(kind, {}, 1000)
  return Array.from({ length: 3 + random.integer(3) }, (_, index) => createEditor(index + 1, state))
}

function expectSound(doc: Y.Doc, kind: DocumentKind): void {
  const shape = documentShapes[kind]
  expect(findShapeFault(doc, shape)).toBeNull()
  expect(findDoubleIds(doc, shape)).toEqual([])
  expect(findMissingFields(doc, shape)).toEqual([])
}

/**
 * The tests that every replica of a document of this kind ends with the same content. Two files use
 * them, so that they run side by side.
 */
export function proveConvergence(kind: DocumentKind): void {
  const shape = documentShapes[kind]

  test.each(seeds)('everybody ends with the same document, peer to peer (seed %i)', (seed) => {
    const random = new RandomSource(seed)
    const network = new TestNetwork(createEditors(kind, random), random)
    for (let edit = 0; edit < edits; edit++) {
      makeRandomEdit(random.pickSome(network.editors), shape, random, `e${edit}`)
      if (random.chance(2)) network.deliverOne()
    }
    network.deliverAll()

    const [first, ...others] = network.editors.map(({ doc }) => readContent(doc, shape))
    for (const other of others) expect(other).toEqual(first)
    for (const { doc } of network.editors) expectSound(doc, kind)
  })

  test.each(seeds)(
    'everybody ends with what the host has, and the host refuses nothing (seed %i)',
    (seed) => {
      const random = new RandomSource(seed)
      const editors = createEditors(kind, random)
      const host = new GuardedHost(shape, seedDocument(kind, {}, 1000), editors, random)
      for (let edit = 0; edit < edits; edit++) {
        makeRandomEdit(random.pickSome(editors), shape, random, `e${edit}`)
        for (let steps = random.integer(4); steps > 0; steps--) host.step()
      }
      host.settle()

      expect(host.refusals).toEqual([])
      for (const { doc } of editors)
        expect(readContent(doc, shape)).toEqual(readContent(host.live, shape))
      expectSound(host.live, kind)
      expect(readReloaded(host.live, shape)).toEqual(readContent(host.live, shape))
    },
  )

  test.each(seeds)('undo and redo leave the characters of others alone (seed %i)', (seed) => {
    const random = new RandomSource(seed)
    const network = new TestNetwork(createEditors(kind, random), random)
    for (let edit = 0; edit < edits; edit++) {
      const editor = random.pickSome(network.editors)
      makeRandomEdit(editor, shape, random, `e${edit}`)
      if (random.chance(2)) network.deliverOne()
      const before = listCharactersOfOthers(editor.doc, editor.doc.clientID)
      const choice = random.integer(9)
      if (choice < 3) editor.undo.undo()
      else if (choice < 5) editor.undo.redo()
      expect(listCharactersOfOthers(editor.doc, editor.doc.clientID)).toEqual(before)
    }
  })

  test('one seed gives one run, byte for byte', () => {
    const run = (seed: number): string => {
      const random = new RandomSource(seed)
      const network = new TestNetwork(createEditors(kind, random), random)
      for (let edit = 0; edit < 40; edit++)
        makeRandomEdit(random.pickSome(network.editors), shape, random, `e${edit}`)
      network.deliverAll()
      const states = network.editors.map(({ doc }) => Y.encodeStateAsUpdate(doc))
      return Buffer.concat(states).toString('hex')
    }
    expect(run(7)).toBe(run(7))
    expect(run(7)).not.toBe(run(8))
  })
}
