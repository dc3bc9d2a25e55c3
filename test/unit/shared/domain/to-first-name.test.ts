import { expect, test } from 'vitest'
import { toFirstName } from '../../../../shared/domain/to-first-name.ts'

test.each([
  ['Marloes Terpstra', 'Marloes'],
  ['  Jan-Willem   van Dijk-Schimmelpenninck ', 'Jan-Willem'],
  ['محمد الحسن', 'محمد'],
  ['', ''],
  ['Oma', 'Oma'],
  ['Oma Sjaan', 'Oma Sjaan'],
  ['oma Riet Jansen', 'oma Riet'],
  ['Mevrouw van der Meer-Ouwehand', 'Mevrouw van der Meer-Ouwehand'],
  ['Mw. de', 'Mw. de'],
])('%j is called %j', (name, called) => {
  expect(toFirstName(name)).toBe(called)
})
