import { expect, test } from 'vitest'
import { markedAt, toLines } from '../../../../../renderer/features/meeting/foot/note-lines.ts'

test('lines that say something keep their place', () => {
  expect(toLines('een\n\n  twee ')).toEqual([
    { number: 0, words: 'een' },
    { number: 2, words: 'twee' },
  ])
  expect(toLines(' \n')).toEqual([])
})

test('a mark goes to the end of its line, also when the line moved, and nowhere when it is gone', () => {
  const line = { number: 1, words: 'twee' }
  expect(markedAt('een\ntwee\ndrie', line)).toBe(8)
  expect(markedAt('een\n twee  \ndrie', line)).toBe(9)
  expect(markedAt('nul\neen\ntwee', line)).toBe(12)
  expect(markedAt('een\ndrie', line)).toBeNull()
})
