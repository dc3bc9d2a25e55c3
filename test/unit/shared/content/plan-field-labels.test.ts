import { expect, test } from 'vitest'
import { readFieldLabel, readRootLabel } from '../../../../shared/content/plan-field-labels.ts'

test('a field has its own name where it means something else', () => {
  expect(readFieldLabel('persons', 'sign').nl).toBe('Teken in de tekening')
  expect(readFieldLabel('goals', 'sign').nl).toBe('Dat merken we doordat')
})

test('what a later app added is named without a word that is not ours', () => {
  expect(readRootLabel('toString')).toEqual({ nl: 'Iets anders', en: 'Something else' })
  expect(readFieldLabel('goals', 'constructor').en).toBe('Something else')
})
