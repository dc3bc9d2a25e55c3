import { describe, expect, test } from 'vitest'
import { matchPerson } from '../../../../renderer/document/match-person.ts'

const persons = [
  { id: 'P1', name: 'Marloes Terpstra' },
  { id: 'P2', name: 'Jan Kuipers' },
  { id: 'P3', name: 'Jan  de Boer' },
]

describe('who of the family is at this screen', () => {
  test.each([
    ['Marloes Terpstra', 'P1'],
    [' marloes  terpstra ', 'P1'],
    ['Marloes', 'P1'],
    ['jan de boer', 'P3'],
  ])('%s is known', (joinedAs, id) => {
    expect(matchPerson(persons, joinedAs)).toBe(id)
  })

  test.each(['Jan', 'Marloes Jansen', 'Terpstra', 'M', '', '  '])(
    '%j is not certain, so nobody is chosen',
    (joinedAs) => {
      expect(matchPerson(persons, joinedAs)).toBeNull()
    },
  )

  test('two people of the same name are never told apart by guessing', () => {
    const twins = [...persons, { id: 'P4', name: 'Marloes Terpstra' }]
    expect(matchPerson(twins, 'Marloes Terpstra')).toBeNull()
  })

  test('nobody matches an empty name in the plan', () => {
    expect(matchPerson([{ id: 'P9', name: '' }], '')).toBeNull()
  })
})
