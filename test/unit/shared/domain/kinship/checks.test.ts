import { describe, expect, test } from 'vitest'
import { findKinshipFaults } from '../../../../../shared/domain/kinship/checks.ts'
import type { Kinship } from '../../../../../shared/domain/kinship/kinship.ts'
import { edgeCases } from '../../../../helpers/kinship-edge-cases.ts'
import { bornTo, caseA, caseB, makeKinship } from '../../../../helpers/kinship-fixtures.ts'

const kindsOf = (kinship: Kinship) =>
  findKinshipFaults(kinship, '2026-11-22').map(({ kind, personIds }) => [kind, ...personIds])

describe('faults of a household', () => {
  test.each(Object.entries({ caseA, caseB, ...edgeCases }))(
    'are none in family %s',
    (_, kinship) => {
      expect(kindsOf(kinship)).toEqual([])
    },
  )

  test('a birth date in the future', () => {
    const tomorrow = makeKinship({ persons: [{ id: 'a', born: '2026-11-23' }] })
    expect(kindsOf(tomorrow)).toEqual([['bornInFuture', 'a']])
    expect(kindsOf(makeKinship({ persons: [{ id: 'a', born: '2026-11-22' }] }))).toEqual([])
  })

  test('a death before the birth', () => {
    const early = makeKinship({ persons: [{ id: 'a', born: '2000-05-01', died: '1999' }] })
    expect(kindsOf(early)).toEqual([['diedBeforeBorn', 'a']])
  })

  test('two people who are each other’s parent, said once', () => {
    const circle = makeKinship({
      persons: [{ id: 'a' }, { id: 'b' }],
      unions: [
        { id: 'ua', partnerIds: ['a'] },
        { id: 'ub', partnerIds: ['b'] },
      ],
      childLinks: [...bornTo('ua', 'b'), ...bornTo('ub', 'a')],
    })
    expect(kindsOf(circle)).toEqual([['ownAncestor', 'a', 'b']])
  })

  test('someone who is the own parent', () => {
    const self = makeKinship({
      persons: [{ id: 'a' }],
      unions: [{ id: 'u', partnerIds: ['a'] }],
      childLinks: bornTo('u', 'a'),
    })
    expect(kindsOf(self)).toEqual([['ownAncestor', 'a']])
  })

  test('more than two birth parents, but adoptive parents beside them are fine', () => {
    const three = (kind: 'geboorte' | 'adoptie') =>
      makeKinship({
        persons: [{ id: 'k' }, { id: 'a' }, { id: 'b' }, { id: 'c' }],
        unions: [
          { id: 'u', partnerIds: ['a', 'b'] },
          { id: 'v', partnerIds: ['c'] },
        ],
        childLinks: [...bornTo('u', 'k'), { childId: 'k', unionId: 'v', kind }],
      })
    expect(kindsOf(three('geboorte'))).toEqual([['tooManyParents', 'k', 'a', 'b', 'c']])
    expect(kindsOf(three('adoptie'))).toEqual([])
  })

  test('three partners in one relation, as two people at once can make them', () => {
    const crowd = makeKinship({
      persons: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      unions: [{ id: 'u', partnerIds: ['a', 'b', 'c'] }],
    })
    expect(kindsOf(crowd)).toEqual([['tooManyPartners', 'a', 'b', 'c']])
  })

  test('a parent younger than twelve is asked about', () => {
    const young = (born: string) =>
      makeKinship({
        persons: [
          { id: 'a', born: '2000-06-01' },
          { id: 'k', born },
        ],
        unions: [{ id: 'u', partnerIds: ['a'] }],
        childLinks: bornTo('u', 'k'),
      })
    expect(kindsOf(young('2012-05-31'))).toEqual([['parentYoung', 'a', 'k']])
    expect(kindsOf(young('2012-06-01'))).toEqual([])
  })
})
