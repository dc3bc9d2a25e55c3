import { describe, expect, test } from 'vitest'
import {
  entriesAt,
  isFilledEffect,
  toAddedWords,
  toNewCells,
} from '../../../../shared/domain/effect-cells.ts'
import { toEffectId } from '../../../../shared/domain/reverse-test-vocabulary.ts'

const place = { optionId: 'A', actor: 'kinderen', term: 'kort' } as const
const entry = (id: string, more: Readonly<{ text?: string; value?: number | null }> = {}) => ({
  ...place,
  id,
  value: null,
  text: '',
  ...more,
})

test('a solution has fourteen cells, each under an id of its own', () => {
  const cells = toNewCells('A')
  expect(cells).toHaveLength(14)
  expect(new Set(cells.map(({ id }) => id)).size).toBe(14)
  expect(cells).toContainEqual({ ...place, id: toEffectId('A', 'kinderen', 'kort') })
})

describe('what stands in a cell', () => {
  const own = entry(toEffectId('A', 'kinderen', 'kort'))

  test('is its own entry first, then what others put beside it', () => {
    expect(entriesAt([entry('x'), own, entry('y')], place)).toEqual([own, entry('x'), entry('y')])
  })

  test('is nothing of another solution, actor or term', () => {
    const others = [
      { ...own, optionId: 'B' },
      { ...own, actor: 'netwerk' as const },
      { ...own, term: 'lang' as const },
    ]
    expect(entriesAt(others, place)).toEqual([])
  })

  test.each([
    [{ value: null, text: ' ' }, false],
    [{ value: 0, text: '' }, true],
    [{ value: null, text: 'rust' }, true],
  ])('%o is filled: %s', (said, isFilled) => {
    expect(isFilledEffect(said)).toBe(isFilled)
  })
})

describe('merging words', () => {
  test.each([
    ['Er is rust.', ['Er is toezicht.'], ' Er is toezicht.'],
    ['', ['Er is toezicht.'], 'Er is toezicht.'],
    ['Er is rust. ', ['Er is toezicht.'], 'Er is toezicht.'],
    ['Er is rust.', ['Er is rust.', ' '], ''],
    ['Er is rust.', ['Meer slaap.', 'Meer slaap.'], ' Meer slaap.'],
  ])('to %o comes %o as %o', (kept, others, added) => {
    expect(toAddedWords(kept, others)).toBe(added)
  })
})
