import { useMemo } from 'react'
import { planShape } from '../../../shared/document/plan-shape.ts'
import type { Entity } from '../../../shared/document/shape.ts'
import {
  type KinPerson,
  type Kinship,
  toSoundKinship,
} from '../../../shared/domain/kinship/kinship.ts'
import { toFirstName } from '../../../shared/domain/to-first-name.ts'
import { useDerived } from '../../document/use-derived.ts'
import { useEntities } from '../../document/use-entities.ts'
import { useDeepDerived } from './use-deep-derived.ts'

type PersonEntity = Entity<typeof planShape.persons>
type NetworkEntity = Entity<typeof planShape.network>

/**
 * The household as relations and drawing see it, from the live plan: members first, then family and
 * network. Changes only when something of it does; typing in other fields of the plan is no news.
 */
export function useKinship(): Kinship {
  const persons = useDeepDerived(planShape.persons, toMembers)
  const network = useDeepDerived(planShape.network, toNetwork)
  const unions = useEntities(planShape.unions)
  const childLinks = useDeepDerived(planShape.childLinks, toLinks)
  const authorities = useEntities(planShape.authorities)
  const households = useEntities(planShape.households)
  const stays = useDeepDerived(planShape.stays, toStays)
  const parties = useDerived(planShape.parties, toPartyNames)
  return useMemo(() => {
    const partyNames = new Map(parties.map((line) => splitOnce(line)))
    return {
      persons: [...persons, ...network],
      unions,
      childLinks,
      authorities: authorities.flatMap(({ id, childId, holderIds, guardianId, until }) =>
        childId === null
          ? []
          : [{ id, childId, holderIds, until, guardian: partyNames.get(guardianId ?? '') ?? null }],
      ),
      households: households.map(({ id, title, kind }, index) => ({
        id,
        title,
        kind,
        letter: toLetter(index),
      })),
      stays,
    }
  }, [persons, network, unions, childLinks, authorities, households, stays, parties])
}

/** The household without what points at nobody any more: as it is drawn and told. */
export function useSoundKinship(): Kinship {
  const whole = useKinship()
  return useMemo(() => toSoundKinship(whole), [whole])
}

/** A, B, ... Z, then AA: the letter of a home follows from its place in the list. */
function toLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter
}

const toMembers = (all: readonly PersonEntity[]): readonly KinPerson[] =>
  all.map((person) => ({
    id: person.id,
    name: toFirstName(person.name),
    role: toShortRole(person.role),
    sign: person.sign,
    born: person.born,
    ageYears: person.age,
    died: person.died,
    expected: person.expected,
    householdId: person.householdId,
    livesWhere: person.livesWhere,
    isInPlan: person.isInPlan,
    isCentral: person.isCentral,
    isDrawn: person.isDrawn,
  }))

const toNetwork = (all: readonly NetworkEntity[]): readonly KinPerson[] =>
  all.map((person) => ({
    id: person.id,
    name: toFirstName(person.name),
    role: toShortRole(person.relation),
    sign: person.sign,
    born: person.born,
    ageYears: null,
    died: person.died,
    expected: null,
    householdId: person.householdId,
    livesWhere: 'hier',
    isInPlan: false,
    isCentral: false,
    isDrawn: person.isDrawn,
  }))

/** "oma (moeders moeder)" stands in the list; under a sign there is room for "oma". */
const toShortRole = (role: string): string => role.split(/[(,;]/)[0]?.trim() ?? ''

const toLinks = (all: readonly Entity<typeof planShape.childLinks>[]) =>
  all.flatMap(({ childId, unionId, ...link }) =>
    childId === null || unionId === null ? [] : [{ ...link, childId, unionId }],
  )

const toStays = (all: readonly Entity<typeof planShape.stays>[]) =>
  all.flatMap(({ personId, householdId, ...stay }) =>
    personId === null || householdId === null ? [] : [{ ...stay, personId, householdId }],
  )

const toPartyNames = (all: readonly Entity<typeof planShape.parties>[]): readonly string[] =>
  all.map(({ id, name }) => `${id} ${name.trim()}`)

/** Ids have no spaces, names do. */
function splitOnce(line: string): readonly [string, string] {
  const at = line.indexOf(' ')
  return [line.slice(0, at), line.slice(at + 1)]
}
