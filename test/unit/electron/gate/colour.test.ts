import { expect, test } from 'vitest'
import { pickColour } from '../../../../electron/gate/colour.ts'

test('the family gets the first colours, others leave them free', () => {
  expect(pickColour('gezinslid', [10])).toBe(1)
  expect(pickColour('gezinslid', [10, 1])).toBe(2)
  expect(pickColour('professional', [10])).toBe(5)
  expect(pickColour('professional', [10, 5])).toBe(6)
})

test('ten people have ten colours, and the eleventh shares one', () => {
  const used: number[] = []
  for (let person = 0; person < 10; person++)
    used.push(pickColour(person % 2 === 0 ? 'professional' : 'gezinslid', used))
  expect(used.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  used.push(pickColour('professional', used))
  expect(new Set(used).size).toBe(10)
})
