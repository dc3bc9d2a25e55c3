import { expect, test } from 'vitest'
import {
  fromKey,
  groupByHour,
  toKey,
  toSeq,
} from '../../../../../renderer/features/history/places.ts'

const moment = (to: string, seq: number) => ({ from: to, to, seq, writers: [], edits: 1 })

test('a place and its key say the same', () => {
  for (const place of [
    { kind: 'version', id: 'a-b' },
    { kind: 'moment', seq: 12 },
  ] as const)
    expect(fromKey(toKey(place))).toEqual(place)
  expect(fromKey('now')).toBeNull()
})

test('now is after everything, a version stands where it was kept', () => {
  const version = {
    id: 'v',
    seq: 7,
    number: 1,
    name: '',
    reason: 'vastgesteld' as const,
    at: '2026-11-22T10:00:00.000Z',
    byName: null,
  }
  expect(toSeq('now', [])).toBeGreaterThan(1_000_000)
  expect(toSeq('version:v', [version])).toBe(7)
  expect(toSeq('moment:3', [])).toBe(3)
})

test('moments are grouped by hour, the newest first', () => {
  const hours = groupByHour([
    moment('2026-11-22T09:58:00.000Z', 1),
    moment('2026-11-22T10:01:00.000Z', 2),
    moment('2026-11-22T10:40:00.000Z', 3),
  ])
  expect(hours.map(({ hour, moments }) => [hour, moments.map(({ seq }) => seq)])).toEqual([
    ['2026-11-22T10:00:00.000Z', [3, 2]],
    ['2026-11-22T09:00:00.000Z', [1]],
  ])
})
