import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutToLength, findSplice } from '../../../../renderer/document/text-splice.ts'

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '🀀', '🀁', '👩‍👧'),
  maxLength: 12,
})
const options = { seed: 20261122, numRuns: 3000 }

const apply = (text: string, splice: ReturnType<typeof findSplice>): string =>
  splice === null
    ? text
    : text.slice(0, splice.index) + splice.insert + text.slice(splice.index + splice.remove)

/** True when a text holds half a character. */
const isTorn = (text: string): boolean => !text.isWellFormed()

test('turns the one text into the other, wherever the caret stands (seed 20261122)', () => {
  fc.assert(
    fc.property(words, words, fc.nat(20), (before, after, caret) => {
      expect(apply(before, findSplice(before, after, caret))).toBe(after)
    }),
    options,
  )
})

test('never cuts a character in two (seed 20261122)', () => {
  fc.assert(
    fc.property(words, words, fc.nat(20), (before, after, caret) => {
      const splice = findSplice(before, after, caret)
      if (splice === null) return
      expect(isTorn(splice.insert)).toBe(false)
      expect(isTorn(before.slice(splice.index, splice.index + splice.remove))).toBe(false)
    }),
    options,
  )
})

test('puts a repeated letter where the caret is', () => {
  expect(findSplice('aaa', 'aaaa', 2)).toEqual({ index: 1, remove: 0, insert: 'a' })
  expect(findSplice('aaaa', 'aaa', 1)).toEqual({ index: 1, remove: 1, insert: '' })
})

test('changes one emoji into its neighbour as a whole', () => {
  expect(findSplice('x🀀y', 'x🀁y', 3)).toEqual({ index: 1, remove: 2, insert: '🀁' })
})

test('is null when nothing changed', () => {
  expect(findSplice('abc', 'abc', 1)).toBeNull()
})

test('cuts to a length without half an emoji', () => {
  expect(cutToLength('ab🀀', 3)).toBe('ab')
  expect(cutToLength('ab🀀', 4)).toBe('ab🀀')
})
