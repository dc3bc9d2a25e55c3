import type {
  KinChildLink,
  KinPerson,
  Kinship,
  KinUnion,
} from '../../shared/domain/kinship/kinship.ts'

export type PersonInput = Partial<KinPerson> & Readonly<{ id: string }>
export type UnionInput = Partial<KinUnion> & Readonly<{ id: string; partnerIds: readonly string[] }>
export type LinkInput = Partial<KinChildLink> & Readonly<{ childId: string; unionId: string }>

type KinshipInput = Readonly<{
  persons: readonly PersonInput[]
  unions?: readonly UnionInput[]
  childLinks?: readonly LinkInput[]
}> &
  Partial<Pick<Kinship, 'authorities' | 'households' | 'stays'>>

/** A family written short: what is left out is unknown. A person's name is its id unless given. */
export const makeKinship = (input: KinshipInput): Kinship => ({
  persons: input.persons.map((person) => ({
    name: person.id,
    role: '',
    sign: 'onbekend',
    born: null,
    ageYears: null,
    died: null,
    expected: null,
    householdId: null,
    livesWhere: 'hier',
    isInPlan: false,
    isCentral: false,
    isDrawn: true,
    ...person,
  })),
  unions: (input.unions ?? []).map((union) => ({
    kind: 'ouders',
    since: null,
    end: null,
    endedOn: null,
    ...union,
  })),
  childLinks: (input.childLinks ?? []).map((link) => ({
    id: `${link.childId}-${link.unionId}`,
    kind: 'geboorte',
    since: null,
    until: null,
    twinId: null,
    isIdentical: false,
    ...link,
  })),
  authorities: input.authorities ?? [],
  households: input.households ?? [],
  stays: input.stays ?? [],
})

/** Links of several children to one union. */
export const bornTo = (unionId: string, ...children: readonly string[]): readonly LinkInput[] =>
  children.map((childId) => ({ childId, unionId }))

/** A man, by id and birth date. */
export const man = (id: string, born: string | null = null): PersonInput => ({
  id,
  sign: 'man',
  born,
})
/** A woman, by id and birth date. */
export const woman = (id: string, born: string | null = null): PersonInput => ({
  id,
  sign: 'vrouw',
  born,
})

/** Practice case A (genogram reference, section 13). */
export const caseA = makeKinship({
  persons: [
    { ...woman('P1', '1988-02-03'), name: 'Marloes', isInPlan: true, householdId: 'H1' },
    { ...man('P2', '1985-06-19'), name: 'Dennis', isInPlan: true, householdId: 'H2' },
    { ...man('P3', '2012-03-27'), name: 'Jesse', isInPlan: true, householdId: 'H1' },
    { ...man('P4', '2020-01-15'), name: 'Finn', isInPlan: true, householdId: 'H1' },
    { ...woman('N1'), name: 'Tineke' },
    { ...woman('N3'), name: 'Karin' },
  ],
  unions: [
    { id: 'U0', partnerIds: ['N1'] },
    { id: 'U9', partnerIds: [] },
    {
      id: 'U1',
      partnerIds: ['P1', 'P2'],
      kind: 'samenwonend',
      since: '2011',
      end: 'uitElkaar',
      endedOn: '2026-08-01',
    },
  ],
  childLinks: [...bornTo('U0', 'P1'), ...bornTo('U9', 'N3', 'P2'), ...bornTo('U1', 'P3', 'P4')],
  authorities: [{ id: 'A3', childId: 'P3', holderIds: ['P1', 'P2'], guardian: null, until: null }],
  households: [
    { id: 'H1', letter: 'A', title: 'Thuis bij Marloes', kind: 'thuis' },
    { id: 'H2', letter: 'B', title: 'Thuis bij Dennis', kind: 'andereOuder' },
  ],
  stays: ['P3', 'P4'].map((personId) => ({
    id: personId,
    personId,
    householdId: 'H2',
    pattern: 'om het weekend',
    arrangement: 'zorgregeling' as const,
  })),
})

/** Practice case B (genogram reference, section 13). */
export const caseB = makeKinship({
  persons: [
    { ...man('P11', '2009-02-20'), isInPlan: true, isCentral: true, householdId: 'H1' },
    { ...woman('P12', '1980-11-02'), isInPlan: true, householdId: 'H1' },
    { ...woman('P13', '2014-05-09'), isInPlan: true, householdId: 'H1' },
    man('N11'),
  ],
  unions: [
    { id: 'U0', partnerIds: [] },
    { id: 'U1', partnerIds: ['P12'] },
  ],
  childLinks: [...bornTo('U0', 'N11', 'P12'), ...bornTo('U1', 'P11', 'P13')],
  households: [{ id: 'H1', letter: 'A', title: 'Thuis bij Sandra', kind: 'thuis' }],
})
