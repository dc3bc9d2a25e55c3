import { describe, expect, test } from 'vitest'
import {
  arrangeCases,
  countCases,
} from '../../../../../renderer/features/caseload/arrange-cases.ts'
import { toDayPart } from '../../../../../renderer/features/caseload/greeting.ts'
import type { CaseSummary } from '../../../../../shared/api/replies.ts'
import { caseStatuses, type CaseStatus } from '../../../../../shared/domain/vocabulary.ts'

const toCase = (title: string, status: CaseStatus, changedOn: string): CaseSummary => ({
  id: title,
  ref: `LV-${title.length}`,
  title,
  status,
  isExample: false,
  regisseur: 'Tom Aerts',
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: `${changedOn}T00:00:00.000Z`,
})
const cases = [
  toCase('Smit', 'waakvlam', '2026-11-01'),
  toCase('Éric en Bouazza', 'actief', '2026-11-03'),
  toCase('de Boer', 'afgesloten', '2026-11-02'),
]
const titles = (found: readonly CaseSummary[]) => found.map(({ title }) => title)
const all = { search: '', filter: 'all', order: 'changed' } as const

describe('arranging the caseload', () => {
  test('puts the last change first', () => {
    expect(titles(arrangeCases(cases, all))).toEqual(['Éric en Bouazza', 'de Boer', 'Smit'])
  })

  test('sorts names as people do, whatever their capitals and accents', () => {
    expect(titles(arrangeCases(cases, { ...all, order: 'title' }))).toEqual([
      'de Boer',
      'Éric en Bouazza',
      'Smit',
    ])
  })

  test('sorts by the life of a case', () => {
    expect(titles(arrangeCases(cases, { ...all, order: 'status' }))).toEqual([
      'Éric en Bouazza',
      'Smit',
      'de Boer',
    ])
  })

  test('finds every word of the search, in any order, in title, reference or regisseur', () => {
    expect(titles(arrangeCases(cases, { ...all, search: ' bouazza  eric ' }))).toEqual([
      'Éric en Bouazza',
    ])
    expect(arrangeCases(cases, { ...all, search: 'aerts' })).toHaveLength(3)
    expect(arrangeCases(cases, { ...all, search: 'lv-4' })).toHaveLength(1)
    expect(arrangeCases(cases, { ...all, search: 'smit boer' })).toEqual([])
  })

  test('every status is in exactly one filter beside "all"', () => {
    for (const status of caseStatuses) {
      const one = [toCase('x', status, '2026-11-01')]
      const counts = (['running', 'waakvlam', 'closed'] as const).map((filter) =>
        countCases(one, filter),
      )
      expect(counts.filter((count) => count === 1)).toHaveLength(1)
      expect(countCases(one, 'all')).toBe(1)
    }
  })

  test.each([
    [0, 'night'],
    [5, 'night'],
    [6, 'morning'],
    [11, 'morning'],
    [12, 'afternoon'],
    [17, 'afternoon'],
    [18, 'evening'],
    [23, 'evening'],
  ] as const)('at %i hours it is %s', (hour, part) => {
    expect(toDayPart(hour)).toBe(part)
  })
})
