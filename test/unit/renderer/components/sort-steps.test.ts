import { describe, expect, test } from 'vitest'
import { toBeforeId, toStep } from '../../../../renderer/components/sort-steps.ts'

const ids = ['a', 'b', 'c', 'd']
const moved = (id: string, { beforeId }: Readonly<{ beforeId: string | null }>) => {
  const others = ids.filter((other) => other !== id)
  const at = beforeId === null ? others.length : others.indexOf(beforeId)
  return [...others.slice(0, at), id, ...others.slice(at)].join('')
}

describe('a place in an order', () => {
  test('one step up or down, and none beyond the ends', () => {
    expect(toStep(ids, 0, -1)).toBeNull()
    expect(toStep(ids, 3, 1)).toBeNull()
    expect(moved('b', toStep(ids, 1, -1) ?? { beforeId: null })).toBe('bacd')
    expect(moved('b', toStep(ids, 1, 1) ?? { beforeId: null })).toBe('acbd')
    expect(moved('c', toStep(ids, 2, 1) ?? { beforeId: null })).toBe('abdc')
  })

  test('of a drop before or after another', () => {
    const drop = (id: string, key: string, dropPosition: 'before' | 'after') =>
      moved(id, toBeforeId(ids, id, { key, dropPosition }))
    expect(drop('a', 'd', 'after')).toBe('bcda')
    expect(drop('a', 'c', 'before')).toBe('bacd')
    expect(drop('d', 'a', 'before')).toBe('dabc')
    expect(drop('b', 'a', 'after')).toBe('abcd')
  })
})
