import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { legalReference } from '../../../../../shared/content/reverse-test/legal-reference.ts'
import {
  citationOf,
  legalReferences,
  legalReferencesNotice,
  searchLegalReferences,
} from '../../../../../shared/content/reverse-test/legal-references.ts'
import { lawIds } from '../../../../../shared/content/reverse-test/law.ts'

const found = (query: string) => searchLegalReferences(query).map(({ id }) => id)

describe('legal references', () => {
  test('fit their schema, each id and each citation once', () => {
    expect(() => z.array(legalReference.strict()).parse(legalReferences)).not.toThrow()
    expect(new Set(legalReferences.map(({ id }) => id)).size).toBe(legalReferences.length)
    expect(new Set(legalReferences.map(citationOf)).size).toBe(legalReferences.length)
  })

  test('cover every law of the core values', () => {
    const covered = new Set(legalReferences.map(({ lawId }) => lawId))
    expect(lawIds.filter((id) => !covered.has(id))).toEqual([])
  })

  test('are of a known day and ask to be checked, and hold no address', () => {
    for (const reference of legalReferences) {
      expect(reference).toMatchObject({ consultedOn: '2026-11-22', needsCheck: true })
      expect(JSON.stringify(reference)).not.toMatch(/https?:|www\./)
    }
    expect(legalReferencesNotice.nl).toContain('geen juridisch advies')
  })

  test('are cited as lawyers do', () => {
    expect(searchLegalReferences('18 lid 1').map(citationOf)).toContain(
      'Participatiewet art. 18 lid 1',
    )
  })

  test('are found by article, by short name and by plain words in any order', () => {
    expect(found('participatiewet 9 lid 2')).toEqual(['PW-9-2'])
    expect(found('awb bezwaar zes weken')).toEqual(['AWB-6-7'])
    expect(found('clientondersteuning')).toEqual(['WMO-2-2-4'])
    expect(found('duty of care')).toEqual(['PO-WPO-40'])
    expect(found('WONEN onzin')).toEqual([])
  })

  test('an empty query shows all, and additions of one’s own are searched too', () => {
    expect(found('  ')).toHaveLength(legalReferences.length)
    const [first] = legalReferences
    if (first === undefined) throw new Error('references expected')
    const own = { ...first, id: 'OWN-1', law: 'Verordening Lindervoort', lawId: null }
    expect(searchLegalReferences('lindervoort', [...legalReferences, own])).toEqual([own])
  })
})
