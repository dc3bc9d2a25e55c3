import type * as Y from 'yjs'
import { expect, test } from 'vitest'
import { contentRoots } from '../../shared/document/compare.ts'
import { type PlainDocument, toPlainDocument } from '../../shared/document/plain-document.ts'
import { planShape } from '../../shared/document/plan-shape.ts'
import { readWayBack, restoreInSteps } from '../../shared/document/restore.ts'
import { practiceCases } from '../../shared/content/practice-cases/practice-cases.ts'
import { seedDocument } from '../../shared/document/seed.ts'
import { GuardedHost } from '../helpers/guarded-host.ts'
import { readContent, readReloaded } from '../helpers/invariants.ts'
import { type Editor, makeRandomEdit } from '../helpers/random-edit.ts'
import { RandomSource, readSeeds } from '../helpers/random-source.ts'
import { createEditor } from '../helpers/test-network.ts'

const edits = 80
const seeds = readSeeds(30)
const state = seedDocument('plan', practiceCases[0]?.plan ?? {}, 1000)

function restoreTo(former: PlainDocument, { doc, origin }: Editor): void {
  restoreInSteps(doc, planShape, readWayBack(doc, former, planShape), origin)
}

/** What a comparison looks at: the plan's own content. */
const readCompared = (doc: Y.Doc): PlainDocument => {
  const content = toPlainDocument(doc, planShape)
  return Object.fromEntries(contentRoots(planShape).map(({ name }) => [name, content[name] ?? []]))
}

test.each(seeds)('after a restore the plan says what it said (seed %i)', (seed) => {
  const random = new RandomSource(seed)
  const editor = createEditor(1, state)
  for (let edit = 0; edit < edits; edit++) makeRandomEdit(editor, planShape, random, `a${edit}`)
  const [former, compared] = [toPlainDocument(editor.doc, planShape), readCompared(editor.doc)]
  for (let edit = 0; edit < edits; edit++) makeRandomEdit(editor, planShape, random, `b${edit}`)
  restoreTo(former, editor)
  expect(readCompared(editor.doc)).toEqual(compared)
})

test.each(seeds)(
  'who restores while others write ends with them, and the host refuses nothing (seed %i)',
  (seed) => {
    const random = new RandomSource(seed)
    const editors = [1, 2, 3].map((clientId) => createEditor(clientId, state))
    const host = new GuardedHost(planShape, state, editors, random)
    let former = toPlainDocument(host.live, planShape)
    for (let edit = 0; edit < edits; edit++) {
      const editor = random.pickSome(editors)
      if (random.chance(12)) restoreTo(former, editor)
      else makeRandomEdit(editor, planShape, random, `e${edit}`)
      if (random.chance(20)) former = toPlainDocument(host.live, planShape)
      for (let steps = random.integer(4); steps > 0; steps--) host.step()
    }
    host.settle()

    expect(host.refusals).toEqual([])
    for (const { doc } of editors)
      expect(readContent(doc, planShape)).toEqual(readContent(host.live, planShape))
    expect(readReloaded(host.live, planShape)).toEqual(readContent(host.live, planShape))
  },
)
