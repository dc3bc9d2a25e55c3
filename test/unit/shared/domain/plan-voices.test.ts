import { expect, test } from 'vitest'
import { listPlanVoices } from '../../../../shared/domain/plan-voices.ts'

const person = { sign: 'vrouw', died: null, isInPlan: true }

test('the family comes first, then the parties; pets, unborn, dead, unnamed and others have no position', () => {
  const voices = listPlanVoices(
    [
      { ...person, id: 'p1', name: ' Marloes ' },
      { ...person, id: 'p2', name: 'Kees', isInPlan: false },
      { ...person, id: 'p3', name: 'Bello', sign: 'huisdier' },
      { ...person, id: 'p4', name: 'baby', sign: 'zwangerschap' },
      { ...person, id: 'p5', name: ' ' },
      { ...person, id: 'p6', name: 'Tess', died: '2019-05-14' },
    ],
    [
      { id: 'o1', name: 'School' },
      { id: 'o2', name: '' },
    ],
  )
  expect(voices).toEqual([
    { kind: 'gezin', id: 'p1', name: 'Marloes' },
    { kind: 'partij', id: 'o1', name: 'School' },
  ])
})
