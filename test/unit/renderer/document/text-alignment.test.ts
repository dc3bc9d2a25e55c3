import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  type Alignment,
  alignedText,
  followDocument,
  followScreen,
  toDocumentIndex,
} from '../../../../renderer/document/text-alignment.ts'

type Step = Readonly<{ isScreen: boolean; at: number; remove: number; insert: string }>
const steps = fc.array(
  fc.record({
    isScreen: fc.boolean(),
    at: fc.nat(30),
    remove: fc.nat(4),
    insert: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 3 }),
  }),
  { maxLength: 12 },
)

/** A screen that does not show what others do, beside a document that has it all. */
function run(start: string, all: readonly Step[]) {
  const text = new Y.Doc().getText('t')
  text.insert(0, start)
  let screen = start
  let alignment = alignedText(start.length)
  text.observe((event) => {
    if (!isOwn) alignment = followDocument(alignment, event.delta)
  })
  let isOwn = false
  for (const { isScreen, at, remove, insert } of all) {
    const length = isScreen ? screen.length : text.length
    const index = Math.min(at, length)
    const count = Math.min(remove, length - index)
    if (isScreen) {
      const followed = followScreen(alignment, { index, remove: count, insert })
      isOwn = true
      text.doc?.transact(() => {
        for (const gone of followed.change.deletions) text.delete(gone.index, gone.length)
        text.insert(followed.change.index, followed.change.insert)
      })
      isOwn = false
      alignment = followed.alignment
      screen = screen.slice(0, index) + insert + screen.slice(index + count)
    } else {
      text.doc?.transact(() => {
        text.delete(index, count)
        text.insert(index, insert.toUpperCase())
      })
    }
  }
  return { text: text.toJSON(), screen, alignment }
}

test('knows the length of both sides, whatever happens on either (seed 7)', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { text, screen, alignment } = run('hello', all)
      const lengthOf = (side: string): number =>
        alignment
          .filter(({ where }) => where === 'both' || where === side)
          .reduce((sum, { length }) => sum + length, 0)
      expect(lengthOf('document')).toBe(text.length)
      expect(lengthOf('screen')).toBe(screen.length)
    }),
    { seed: 7, numRuns: 2000 },
  )
})

test('what stands on both sides is the same letters (seed 8)', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { text, screen, alignment } = run('hello', all)
      expect(readShared(alignment, text, 'document')).toBe(readShared(alignment, screen, 'screen'))
    }),
    { seed: 8, numRuns: 2000 },
  )
})

/** The letters of one side that the alignment says are on both. */
function readShared(alignment: Alignment, text: string, side: 'document' | 'screen'): string {
  let [at, shared] = [0, '']
  for (const { where, length } of alignment) {
    if (where === 'both') shared += `[${text.slice(at, at + length)}]`
    if (where === 'both' || where === side) at += length
  }
  return shared
}

test('never deletes what others put in meanwhile (seed 9)', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const screenOnly = all.map((step) => (step.isScreen ? step : { ...step, remove: 0 }))
      const { text } = run('hello', screenOnly)
      const others = screenOnly.filter(({ isScreen }) => !isScreen)
      const expected = others.reduce((sum, { insert }) => sum + insert.length, 0)
      expect(text.replaceAll(/[^A-C]/g, '').length).toBe(expected)
    }),
    { seed: 9, numRuns: 2000 },
  )
})

test('a caret stays before what others insert at it', () => {
  const alignment = followDocument(alignedText(4), [{ retain: 2 }, { insert: 'xy' }])
  expect(toDocumentIndex(alignment, 2)).toBe(2)
  expect(toDocumentIndex(alignment, 3)).toBe(5)
})

test('a caret behind letters that others deleted goes to where they were', () => {
  const alignment = followDocument(alignedText(6), [{ retain: 1 }, { delete: 4 }])
  expect(toDocumentIndex(alignment, 3)).toBe(1)
  expect(toDocumentIndex(alignment, 6)).toBe(2)
})
