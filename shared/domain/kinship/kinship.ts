import type {
  ChildLinkKind,
  HouseholdKind,
  LivesWhere,
  PersonSign,
  StayArrangement,
  UnionEnd,
  UnionKind,
} from '../household-vocabulary.ts'

/** Someone of the household or the network, as far as relations and the drawing go. */
export type KinPerson = Readonly<{
  id: string
  /** First name; empty until somebody wrote one. */
  name: string
  /** What the family calls this person, in its own words ("oma", "hond"). */
  role: string
  sign: PersonSign
  /** 'YYYY-MM-DD'. */
  born: string | null
  ageYears: number | null
  /** As far as known: 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. */
  died: string | null
  expected: string | null
  householdId: string | null
  /** Where somebody lives who has no home of this plan. */
  livesWhere: LivesWhere
  isInPlan: boolean
  isCentral: boolean
  isDrawn: boolean
}>

/** Partners, or parents of a child; may hold one person or none. */
export type KinUnion = Readonly<{
  id: string
  partnerIds: readonly string[]
  kind: UnionKind
  since: string | null
  end: UnionEnd | null
  endedOn: string | null
}>

/** A child of a union. */
export type KinChildLink = Readonly<{
  id: string
  childId: string
  unionId: string
  kind: ChildLinkKind
  since: string | null
  until: string | null
  twinId: string | null
  isIdentical: boolean
}>

/** Who holds parental authority (gezag) over a child. */
export type KinAuthority = Readonly<{
  id: string
  childId: string
  holderIds: readonly string[]
  guardian: string | null
  until: string | null
}>

/** A home. */
export type KinHousehold = Readonly<{
  id: string
  letter: string
  title: string
  kind: HouseholdKind
}>

/** Who lives in a home, and when. */
export type KinStay = Readonly<{
  id: string
  personId: string
  householdId: string
  pattern: string
  arrangement: StayArrangement
}>

/** A household with everyone around it: what the drawing and all derived words come from, in display order. */
export type Kinship = Readonly<{
  persons: readonly KinPerson[]
  unions: readonly KinUnion[]
  childLinks: readonly KinChildLink[]
  authorities: readonly KinAuthority[]
  households: readonly KinHousehold[]
  stays: readonly KinStay[]
}>

/**
 * Leaves out what points at nobody: someone else may just have removed that person. A union keeps at
 * most two partners, a link needs its child and its union; what is left out stays in the document.
 */
export function toSoundKinship(kinship: Kinship): Kinship {
  const people = new Set(kinship.persons.map(({ id }) => id))
  const homes = new Set(kinship.households.map(({ id }) => id))
  const place = new Map(kinship.persons.map(({ id }, index) => [id, index]))
  const byPlace = (a: string, b: string): number => (place.get(a) ?? 0) - (place.get(b) ?? 0)
  const unions = kinship.unions.map((union) => ({
    ...union,
    partnerIds: union.partnerIds
      .filter((id) => people.has(id))
      .toSorted(byPlace)
      .slice(0, 2),
  }))
  const unionIds = new Set(unions.map(({ id }) => id))
  return {
    ...kinship,
    persons: kinship.persons.map((person) =>
      person.householdId === null || homes.has(person.householdId)
        ? person
        : { ...person, householdId: null },
    ),
    unions,
    childLinks: kinship.childLinks.filter(
      ({ childId, unionId }) => people.has(childId) && unionIds.has(unionId),
    ),
    authorities: kinship.authorities
      .filter(({ childId }) => people.has(childId))
      .map((one) => ({ ...one, holderIds: one.holderIds.filter((id) => people.has(id)) })),
    stays: kinship.stays.filter(
      ({ personId, householdId }) => people.has(personId) && homes.has(householdId),
    ),
  }
}

/** Age in whole years on a day 'YYYY-MM-DD'; null when it is not known or does not count (any more, or yet). */
export function readAgeYears(
  person: Pick<KinPerson, 'born' | 'ageYears' | 'died' | 'sign'>,
  today: string,
): number | null {
  if (person.died !== null || person.sign === 'zwangerschap') return null
  if (person.born === null) return person.ageYears
  const years = Number(today.slice(0, 4)) - Number(person.born.slice(0, 4))
  const age = today.slice(5) < person.born.slice(5) ? years - 1 : years
  return age < 0 ? null : age
}
