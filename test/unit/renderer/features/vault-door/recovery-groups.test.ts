import { describe, expect, test } from 'vitest'
import {
  emptyGroups,
  isGroupFull,
  toGroups,
  toKey,
  typeInGroups,
} from '../../../../../renderer/features/vault-door/recovery-groups.ts'

const key = '4T15-M2DE-2NAP-8JEH-150E-SXX0-YAZD-XVBSA'

describe('a recovery key in groups', () => {
  test('pasted whole in the first field fills them all', () => {
    const { groups, next } = typeInGroups(emptyGroups, 0, ` ${key.toLowerCase()} `)
    expect(groups).toEqual(toGroups(key))
    expect(groups.every(isGroupFull)).toBe(true)
    expect(next).toBe(7)
    expect(toKey(groups)).toBe(key)
  })

  test('typed goes on to the next field when one is full', () => {
    expect(typeInGroups(emptyGroups, 0, '4T1').next).toBe(0)
    expect(typeInGroups(emptyGroups, 0, '4t15').next).toBe(1)
  })

  test('keeps the other fields when one is corrected', () => {
    const { groups } = typeInGroups(toGroups(key), 2, '2NA')
    expect(groups[2]).toBe('2NA')
    expect(groups[3]).toBe('8JEH')
    expect(isGroupFull('2NA', 2)).toBe(false)
  })

  test('wants five signs in the last group, which carries the check', () => {
    expect(isGroupFull('XVBS', 7)).toBe(false)
    expect(isGroupFull('XVBSA', 7)).toBe(true)
  })
})
