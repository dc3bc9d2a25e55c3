import { describe, expect, test } from 'vitest'
import {
  type EcogramSupport,
  toEcogramScene,
} from '../../../../../shared/domain/genogram/ecogram-scene.ts'

const support = (id: string, more: Partial<EcogramSupport> = {}): EcogramSupport => ({
  id,
  helperId: `helper-${id}`,
  name: id,
  under: '',
  sign: 'vrouw',
  ring: 'informeel',
  strength: 'gewoon',
  direction: 'geeft',
  state: 'loopt',
  what: 'helpt',
  domainIndex: 1,
  homeIndex: null,
  ...more,
})
const homes = [['Marloes', 'Jesse'], ['Dennis']]
const many = (count: number, ring: EcogramSupport['ring']): readonly EcogramSupport[] =>
  Array.from({ length: count }, (_, index) =>
    support(`s${index}`, { ring, domainIndex: index % 3 }),
  )

describe('the ecogram', () => {
  test.each(['informeel', 'formeel'] as const)('lets no helpers of the ring %s overlap', (ring) => {
    for (const count of [1, 3, 7, 12]) {
      const { helpers } = toEcogramScene(homes, many(count, ring))
      for (const [index, one] of helpers.entries())
        for (const other of helpers.slice(index + 1))
          expect(
            Math.abs(one.x - other.x) >= 160 || Math.abs(one.y - other.y) >= 60,
            `${one.id} and ${other.id} of ${count}`,
          ).toBe(true)
    }
  })

  test('draws a helper with two kinds of support once, with two lines', () => {
    const twice = [support('a', { helperId: 'x' }), support('b', { helperId: 'x' })]
    const scene = toEcogramScene(homes, twice)
    expect(scene.helpers).toHaveLength(1)
    expect(scene.lines).toHaveLength(2)
  })

  test('says how many it has no room for', () => {
    const scene = toEcogramScene(homes, many(16, 'informeel'))
    expect(scene.helpers).toHaveLength(12)
    expect(scene.leftOut).toBe(4)
  })

  test('points the way the support goes, and has an open dot where no yes was given', () => {
    const scene = toEcogramScene(homes, [
      support('gives'),
      support('asks', { direction: 'vraagt' }),
      support('both', { direction: 'beide' }),
      support('waits', { state: 'wacht' }),
    ])
    expect(scene.arrows.map(({ id }) => id).toSorted()).toEqual([
      'from-asks',
      'from-both',
      'to-both',
      'to-gives',
    ])
    expect(scene.dots.map(({ id }) => id)).toEqual(['dot-waits'])
  })

  test('keeps a helper in its place when another domain gets help', () => {
    const before = toEcogramScene(homes, [support('a', { domainIndex: 6 })])
    const after = toEcogramScene(homes, [
      support('a', { domainIndex: 6 }),
      support('b', { domainIndex: 11 }),
    ])
    const relative = ({ helpers, circles }: typeof before) =>
      helpers.filter(({ name }) => name === 'a').map(({ x }) => x - (circles[0]?.x ?? 0))
    expect(relative(after)).toEqual(relative(before))
  })

  test('leads to the home it is for', () => {
    const scene = toEcogramScene(homes, [support('a', { homeIndex: 1, domainIndex: 0 })])
    const end = scene.lines[0]?.d.split('L').at(-1)?.split(' ').map(Number) ?? []
    const circle = scene.circles[1]
    const distance = Math.hypot((end[0] ?? 0) - (circle?.x ?? 0), (end[1] ?? 0) - (circle?.y ?? 0))
    expect(distance).toBeLessThan((circle?.radius ?? 0) + 10)
  })

  test('stands on its own paper, also when empty or moved far away', () => {
    for (const scene of [
      toEcogramScene(homes, []),
      toEcogramScene([], [support('a')]),
      toEcogramScene(homes, [support('a')], new Map([['helper-a', { x: -3000, y: 900 }]])),
    ]) {
      expect(scene.width).toBeGreaterThan(0)
      for (const { x, y } of scene.helpers) {
        expect(x).toBeGreaterThan(0)
        expect(y).toBeGreaterThan(0)
        expect(x).toBeLessThan(scene.width)
        expect(y).toBeLessThan(scene.height)
      }
      expect(JSON.stringify(scene)).not.toContain('null,"y"')
    }
  })
})
