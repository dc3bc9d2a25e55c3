import { expect, test } from 'vitest'
import {
  type BothContents,
  sayValue,
  type Speaking,
  toItemTitle,
} from '../../../../../renderer/features/history/change-words.ts'

const speaking: Speaking = {
  label: ({ nl }) => nl,
  day: (day) => `dag ${day}`,
  list: (words) => words.join(' en '),
  yes: 'ja',
  no: 'nee',
  someone: 'iets dat er niet meer is',
}
const contents: BothContents = [
  { goals: [{ id: 'g1', title: 'Elke week overleg' }] },
  { persons: [{ id: 'p1', name: 'Marloes' }], parties: [{ id: 'o1', name: 'School' }] },
]
const say = (root: string, field: string, value: unknown): string =>
  sayValue(root, field, value, contents, speaking)

test.each([
  ['goals', 'priority', 'bewustNietNu', 'Bewust niet nu'],
  ['concerns', 'domainId', 'geld', 'Geld en schulden'],
  ['actions', 'dueOn', '2026-12-01', 'dag 2026-12-01'],
  ['actions', 'ownerId', 'p1', 'Marloes'],
  ['actions', 'ownerId', 'weg', 'iets dat er niet meer is'],
  ['goals', 'forIds', ['p1', 'o1'], 'Marloes en School'],
  ['goals', 'forIds', [], ''],
  ['network', 'agreed', false, 'nee'],
  ['ratings', 'value', 3, '3'],
  ['parties', 'law', 'JW', 'JW'],
  ['actions', 'ownerId', null, ''],
])('%s.%s %j is said as %s', (root, field, value, words) => {
  expect(say(root, field, value)).toBe(words)
})

test('an item is called by its own words, a measurement by its goal and day', () => {
  const title = (
    root: string,
    entity: Readonly<{ id: string } & Record<string, unknown>>,
  ): string => toItemTitle(root, entity, contents, speaking)
  expect(title('goals', { id: 'g1', title: ' Naar school ' })).toBe('Naar school')
  expect(title('gasScores', { id: 's', goalId: 'g1', on: '2026-05-12', value: 1 })).toBe(
    'Elke week overleg, dag 2026-05-12',
  )
  expect(title('goals', { id: 'g2', title: '' })).toBe('')
  expect(title('strengths', { id: 's1', text: 'x'.repeat(300) })).toHaveLength(111)
})
