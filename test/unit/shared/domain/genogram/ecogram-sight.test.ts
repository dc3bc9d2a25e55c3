import { describe, expect, test } from 'vitest'
import {
  type EcogramSupport,
  toEcogramScene,
} from '../../../../../shared/domain/genogram/ecogram-scene.ts'
import {
  isCrossed,
  toEnds,
  turnAside,
} from '../../../../../shared/domain/genogram/ecogram-sight.ts'

const box = { x: 100, y: 0, across: 80, down: 34 }

describe('a line of support', () => {
  test('is crossed by a box on its way, and by one that it touches', () => {
    expect(
      isCrossed(
        [
          { x: 0, y: 0 },
          { x: 300, y: 0 },
        ],
        box,
      ),
    ).toBe(true)
    expect(
      isCrossed(
        [
          { x: 0, y: 38 },
          { x: 300, y: 38 },
        ],
        box,
      ),
    ).toBe(true)
    expect(
      isCrossed(
        [
          { x: 0, y: 60 },
          { x: 300, y: 60 },
        ],
        box,
      ),
    ).toBe(false)
  })
})

describe('turning aside', () => {
  const hasRoom = (one: number, other: number): boolean => Math.abs(one - other) >= 0.3

  test('leaves alone what is clear, also when it stands close', () => {
    expect(turnAside([0, 0.1, 2], () => true, hasRoom)).toEqual([0, 0.1, 2])
  })

  test('turns as little as it needs, and not onto a neighbour', () => {
    const isClear = (index: number, angle: number) => index === 1 || Math.abs(angle - 1) > 0.1
    const [turned = 0] = turnAside([1], isClear, hasRoom)
    expect(Math.abs(turned - 1)).toBeCloseTo(0.105)
    const [left = 0] = turnAside([1, 1.35], isClear, hasRoom)
    expect(left).toBeLessThan(0.9)
  })

  test('stays where it is when nothing near is clear', () => {
    expect(turnAside([1, 4], () => false, hasRoom)).toEqual([1, 4])
  })
})

describe('organisations behind people', () => {
  const support = (
    id: string,
    ring: EcogramSupport['ring'],
    domainIndex: number,
  ): EcogramSupport => ({
    id,
    helperId: id,
    name: id,
    under: '',
    sign: 'vrouw',
    ring,
    strength: 'gewoon',
    direction: 'geeft',
    state: 'loopt',
    what: 'helpt',
    domainIndex,
    homeIndex: 0,
  })

  test('leave two people of one domain their own lines, as in the first example', () => {
    const helpers = [
      support('Tineke', 'informeel', 1),
      support('Hassan', 'informeel', 1),
      support('Karin', 'informeel', 5),
      support('Gezinshulp', 'formeel', 1),
      support('School', 'formeel', 3),
      support('Werk', 'formeel', 4),
    ]
    const { helpers: drawn, circles } = toEcogramScene([['M', 'J', 'F'], ['D']], helpers)
    const people = drawn.filter(({ ring }) => ring === 'informeel')
    for (const other of drawn.filter(({ ring }) => ring === 'formeel'))
      for (const person of people)
        expect(
          isCrossed(toEnds(other, circles.slice(0, 1)), { ...person, across: 80, down: 34 }),
          `${other.id} and ${person.id}`,
        ).toBe(false)
  })

  test('stand so that no line to the family runs through a person', () => {
    for (let people = 0; people < 14; people++)
      for (let organisation = 0; organisation < 14; organisation++) {
        const helpers = [support('p', 'informeel', people), support('o', 'formeel', organisation)]
        const { helpers: drawn, circles } = toEcogramScene([['Marloes', 'Jesse', 'Finn']], helpers)
        const [person, other] = [
          drawn.find(({ id }) => id === 'p'),
          drawn.find(({ id }) => id === 'o'),
        ]
        if (person === undefined || other === undefined) throw new Error('not drawn')
        expect(
          isCrossed(toEnds(other, circles), { ...person, across: 80, down: 34 }),
          `${people} and ${organisation}`,
        ).toBe(false)
      }
  })
})
