import type { Kinship } from '../../shared/domain/kinship/kinship.ts'
import {
  bornTo,
  type LinkInput,
  makeKinship,
  man,
  type PersonInput,
  type UnionInput,
  woman,
} from './kinship-fixtures.ts'

/** 47 people over four generations: eleven couples with their children, one long name, odd scripts. */
function makeLargeFamily(): Kinship {
  const persons: PersonInput[] = [man('opa', '1930-01-01'), woman('oma', '1932-01-01')]
  const unions: UnionInput[] = [{ id: 'top', partnerIds: ['opa', 'oma'], kind: 'huwelijk' }]
  const links: LinkInput[] = []
  for (let child = 0; child < 5; child++) {
    const id = `k${child}`
    persons.push(woman(id, `${1955 + child}-01-01`), man(`${id}p`, `${1954 + child}-01-01`))
    unions.push({ id: `u${child}`, partnerIds: [id, `${id}p`], kind: 'huwelijk' })
    links.push(...bornTo('top', id))
    for (let grandchild = 0; grandchild < 4; grandchild++) {
      const young = `${id}g${grandchild}`
      persons.push(man(young, `${1980 + child + grandchild * 2}-01-01`))
      links.push(...bornTo(`u${child}`, young))
    }
  }
  for (let couple = 0; couple < 5; couple++) {
    const [id, partner] = [`k${couple}g0`, `g${couple}p`]
    persons.push(woman(partner, `${1981 + couple}-01-01`))
    unions.push({ id: `v${couple}`, partnerIds: [id, partner], kind: 'lat' })
    for (const nth of [0, 1]) {
      const baby = `b${couple}${nth}`
      persons.push({ id: baby, sign: 'anders', born: `${2008 + couple + nth}-01-01` })
      links.push(...bornTo(`v${couple}`, baby))
    }
  }
  const [first, second, third] = persons.slice(2)
  const renamed = new Map([
    [first?.id, 'Maximiliaan-Alexanderovitsj-van-der-Meer'],
    [second?.id, 'فاطمة'],
    [third?.id, 'Bo 🌻'],
  ])
  return makeKinship({
    persons: persons.map((one) => ({ ...one, name: renamed.get(one.id) ?? one.id })),
    unions,
    childLinks: links,
  })
}

/** The edge cases of the genogram reference, section 12, by their number there; 15 lives in the convergence test. */
export const edgeCases: Readonly<Record<string, Kinship>> = {
  '1 one person': makeKinship({ persons: [woman('a')] }),
  '2 two mothers, twins, one identical pair': makeKinship({
    persons: [
      woman('m1'),
      woman('m2'),
      woman('t1', '2016-01-01'),
      woman('t2', '2016-01-01'),
      man('t3', '2019-01-01'),
      woman('t4', '2019-01-01'),
    ],
    unions: [{ id: 'u', partnerIds: ['m1', 'm2'], kind: 'huwelijk' }],
    childLinks: [
      { childId: 't1', unionId: 'u', twinId: 'x', isIdentical: true },
      { childId: 't2', unionId: 'u', twinId: 'x', isIdentical: true },
      { childId: 't3', unionId: 'u', twinId: 'y' },
      { childId: 't4', unionId: 'u', twinId: 'y' },
    ],
  }),
  '3 remarriage on both sides': makeKinship({
    persons: [
      man('va', '1975-01-01'),
      woman('ma', '1977-01-01'),
      woman('ex1', '1976-01-01'),
      man('ex2', '1974-01-01'),
      man('a', '2005-01-01'),
      woman('b', '2007-01-01'),
      woman('c', '2018-01-01'),
    ],
    unions: [
      { id: 'u1', partnerIds: ['va', 'ex1'], kind: 'huwelijk', end: 'gescheiden' },
      { id: 'u2', partnerIds: ['ma', 'ex2'], kind: 'huwelijk', end: 'gescheiden' },
      { id: 'u3', partnerIds: ['va', 'ma'], kind: 'samenwonend' },
    ],
    childLinks: [...bornTo('u1', 'a'), ...bornTo('u2', 'b'), ...bornTo('u3', 'c')],
  }),
  '4 one father, three partners, four children': makeKinship({
    persons: [
      man('va'),
      woman('p1'),
      woman('p2'),
      woman('p3'),
      man('k1', '2001-01-01'),
      man('k2', '2003-01-01'),
      man('k3', '2008-01-01'),
      man('k4', '2015-01-01'),
    ],
    unions: [
      { id: 'u1', partnerIds: ['va', 'p1'], end: 'uitElkaar' },
      { id: 'u2', partnerIds: ['va', 'p2'], end: 'uitElkaar' },
      { id: 'u3', partnerIds: ['va', 'p3'], kind: 'lat' },
    ],
    childLinks: [...bornTo('u1', 'k1', 'k2'), ...bornTo('u2', 'k3'), ...bornTo('u3', 'k4')],
  }),
  '5 co-parenting with two new partners': makeKinship({
    persons: [woman('np'), man('ma'), woman('va'), man('nv'), man('k', '2015-01-01')],
    unions: [
      { id: 'u1', partnerIds: ['ma', 'va'], end: 'gescheiden' },
      { id: 'u2', partnerIds: ['np', 'ma'], kind: 'samenwonend' },
      { id: 'u3', partnerIds: ['va', 'nv'], kind: 'samenwonend' },
    ],
    childLinks: bornTo('u1', 'k'),
  }),
  '6 half-siblings with unknown fathers': makeKinship({
    persons: [woman('ma'), man('k1', '2010-01-01'), woman('k2', '2014-01-01')],
    unions: [
      { id: 'u1', partnerIds: ['ma'] },
      { id: 'u2', partnerIds: ['ma'] },
    ],
    childLinks: [...bornTo('u1', 'k1'), ...bornTo('u2', 'k2')],
  }),
  '7 foster child with birth parents drawn': makeKinship({
    persons: [man('pv'), woman('pm'), man('bv'), woman('bm'), woman('k', '2018-01-01')],
    unions: [
      { id: 'u1', partnerIds: ['pv', 'pm'], kind: 'huwelijk' },
      { id: 'u2', partnerIds: ['bv', 'bm'], end: 'uitElkaar' },
    ],
    childLinks: [
      { childId: 'k', unionId: 'u2' },
      { childId: 'k', unionId: 'u1', kind: 'pleegkind', since: '2024' },
    ],
  }),
  '8 adopted child who is the birth grandchild': makeKinship({
    persons: [man('opa'), woman('oma'), woman('ma', '1985-01-01'), man('k', '2010-01-01')],
    unions: [
      { id: 'u1', partnerIds: ['opa', 'oma'], kind: 'huwelijk' },
      { id: 'u2', partnerIds: ['ma'] },
    ],
    childLinks: [
      ...bornTo('u1', 'ma'),
      ...bornTo('u2', 'k'),
      { childId: 'k', unionId: 'u1', kind: 'adoptie', since: '2015' },
    ],
  }),
  '9 grandmother with gezag, household over three rows': makeKinship({
    persons: [
      { ...woman('oma'), householdId: 'h' },
      { ...woman('ma'), householdId: 'x' },
      { ...man('k', '2015-01-01'), householdId: 'h' },
    ],
    unions: [
      { id: 'u1', partnerIds: ['oma'] },
      { id: 'u2', partnerIds: ['ma'] },
    ],
    childLinks: [...bornTo('u1', 'ma'), ...bornTo('u2', 'k')],
    authorities: [{ id: 'a', childId: 'k', holderIds: ['oma'], guardian: null, until: null }],
    households: [
      { id: 'h', letter: 'A', title: 'Thuis bij oma', kind: 'thuis' },
      { id: 'x', letter: 'B', title: '', kind: 'elders' },
    ],
  }),
  '10 partners who are cousins': makeKinship({
    persons: [man('opa'), woman('oma'), man('s1'), woman('s2'), man('c1'), woman('c2'), man('k')],
    unions: [
      { id: 'u0', partnerIds: ['opa', 'oma'] },
      { id: 'u1', partnerIds: ['s1'] },
      { id: 'u2', partnerIds: ['s2'] },
      { id: 'u3', partnerIds: ['c1', 'c2'], kind: 'huwelijk' },
    ],
    childLinks: [
      ...bornTo('u0', 's1', 's2'),
      ...bornTo('u1', 'c1'),
      ...bornTo('u2', 'c2'),
      ...bornTo('u3', 'k'),
    ],
  }),
  '11 uncle of 9, niece of 30, partner 35 years older': makeKinship({
    persons: [
      man('opa', '1950-01-01'),
      woman('oma2', '1985-01-01'),
      woman('oma1', '1952-01-01'),
      woman('dochter', '1974-01-01'),
      man('oom', '2017-01-01'),
      woman('nicht', '1996-01-01'),
    ],
    unions: [
      { id: 'u1', partnerIds: ['opa', 'oma1'], end: 'gescheiden' },
      { id: 'u2', partnerIds: ['opa', 'oma2'], kind: 'huwelijk' },
      { id: 'u3', partnerIds: ['dochter'] },
    ],
    childLinks: [...bornTo('u1', 'dochter'), ...bornTo('u2', 'oom'), ...bornTo('u3', 'nicht')],
  }),
  '12 deceased parent, later partner, pregnancy': makeKinship({
    persons: [
      { ...man('va', '1980-01-01'), died: '2019' },
      { id: 'sam', sign: 'anders', born: '1982-01-01' },
      man('robin', '1983-01-01'),
      man('k', '2012-01-01'),
      { id: 'baby', sign: 'zwangerschap', expected: '2027-05' },
    ],
    unions: [
      { id: 'u1', partnerIds: ['va', 'sam'], kind: 'huwelijk', end: 'overleden', endedOn: '2019' },
      { id: 'u2', partnerIds: ['sam', 'robin'], kind: 'samenwonend' },
    ],
    childLinks: [...bornTo('u1', 'k'), ...bornTo('u2', 'baby')],
  }),
  '13 no birth dates, two with one name': makeKinship({
    persons: [
      woman('ma'),
      { ...man('k1'), name: 'Sem' },
      { ...man('k2'), name: 'Sem' },
      { ...woman('k3'), name: 'Noor' },
    ],
    unions: [{ id: 'u', partnerIds: ['ma'] }],
    childLinks: bornTo('u', 'k1', 'k2', 'k3'),
  }),
  '14 47 people': makeLargeFamily(),
}
