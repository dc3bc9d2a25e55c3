import { describe, expect, test } from 'vitest'
import { readEffectKey, toNextPlace } from '../../../../shared/domain/effect-keys.ts'

describe('keys in a cell', () => {
  test.each([
    ['2', false, 2],
    ['0', false, 0],
    ['1', true, -1],
    ['2', true, -2],
    ['0', true, 0],
  ])('%s (after a minus: %s) is level %i', (key, isAfterMinus, level) => {
    expect(readEffectKey(key, isAfterMinus)).toEqual({ kind: 'level', level })
  })

  test('a minus waits for its digit, also the true minus sign', () => {
    expect(readEffectKey('-', false)).toEqual({ kind: 'minus' })
    expect(readEffectKey('\u2212', false)).toEqual({ kind: 'minus' })
  })

  test.each(['Delete', 'Backspace'])('%s empties the cell', (key) => {
    expect(readEffectKey(key, false)).toEqual({ kind: 'clear' })
  })

  test.each(['3', 'a', 'Enter', 'toString'])('%s is not a key of the cell', (key) => {
    expect(readEffectKey(key, false)).toBeNull()
  })
})

describe('moving in the grid', () => {
  const size = { rows: 7, columns: 3 }
  test.each([
    ['ArrowRight', { row: 0, column: 0 }, { row: 0, column: 1 }],
    ['ArrowDown', { row: 0, column: 1 }, { row: 1, column: 1 }],
    ['ArrowLeft', { row: 2, column: 0 }, { row: 2, column: 0 }],
    ['ArrowDown', { row: 6, column: 2 }, { row: 6, column: 2 }],
    ['End', { row: 3, column: 0 }, { row: 3, column: 2 }],
    ['Home', { row: 3, column: 2 }, { row: 3, column: 0 }],
  ])('%s from %o leads to %o', (key, from, to) => {
    expect(toNextPlace(key, from, size)).toEqual(to)
  })

  test('other keys lead nowhere', () => {
    expect(toNextPlace('Tab', { row: 0, column: 0 }, size)).toBeNull()
    expect(toNextPlace('toString', { row: 0, column: 0 }, size)).toBeNull()
  })
})
