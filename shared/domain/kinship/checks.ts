import { type Kinship, toSoundKinship } from './kinship.ts'

/** What cannot be true in a household, or is at least worth a second look (`parentYoung`). */
export type KinshipFault = Readonly<{
  kind:
    | 'bornInFuture'
    | 'diedBeforeBorn'
    | 'ownAncestor'
    | 'tooManyParents'
    | 'tooManyPartners'
    | 'parentYoung'
  /** Whom it is about, the first one first. */
  personIds: readonly string[]
  unionId: string | null
}>

/** Younger than this at the birth of a child is asked about, never refused. */
const youngestParentYears = 12

/** Every fault of a household on a day 'YYYY-MM-DD'. Nothing is refused or removed because of one. */
export function findKinshipFaults(kinship: Kinship, today: string): readonly KinshipFault[] {
  const sound = toSoundKinship(kinship)
  return [
    ...findDateFaults(sound, today),
    ...findAncestorFaults(sound),
    ...findParentFaults(sound),
    ...kinship.unions
      .filter(({ partnerIds }) => partnerIds.length > 2)
      .map((union) => toFault('tooManyPartners', union.partnerIds, union.id)),
  ]
}

const toFault = (
  kind: KinshipFault['kind'],
  personIds: readonly string[],
  unionId: string | null = null,
): KinshipFault => ({ kind, personIds, unionId })

function findDateFaults({ persons }: Kinship, today: string): readonly KinshipFault[] {
  return persons.flatMap(({ id, born, died }) => [
    ...(born !== null && born > today ? [toFault('bornInFuture', [id])] : []),
    ...(born !== null && died !== null && died < born.slice(0, died.length)
      ? [toFault('diedBeforeBorn', [id])]
      : []),
  ])
}

/** People who are their own ancestor, such as two people who are each other's parent. */
function findAncestorFaults(kinship: Kinship): readonly KinshipFault[] {
  const parents = toParents(kinship)
  const circles = kinship.persons.flatMap(({ id }) => {
    const circle = findCircle(parents, id)
    return circle === null ? [] : [circle]
  })
  const seen = new Set<string>()
  return circles.flatMap((circle) => {
    const key = circle.toSorted().join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [toFault('ownAncestor', circle)]
  })
}

function findCircle(
  parents: ReadonlyMap<string, readonly string[]>,
  start: string,
): readonly string[] | null {
  const cameFrom = new Map<string, string>()
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const parent of parents.get(id) ?? []) {
      if (parent === start) return toWay(cameFrom, start, id)
      if (cameFrom.has(parent)) continue
      cameFrom.set(parent, id)
      waiting.push(parent)
    }
  }
  return null
}

function toWay(
  cameFrom: ReadonlyMap<string, string>,
  start: string,
  last: string,
): readonly string[] {
  const way: string[] = []
  for (let id = last; id !== start; id = cameFrom.get(id) ?? start) way.push(id)
  return [start, ...way.toReversed()]
}

function toParents({ childLinks, unions }: Kinship): ReadonlyMap<string, readonly string[]> {
  const partners = new Map(unions.map(({ id, partnerIds }) => [id, partnerIds]))
  const parents = new Map<string, string[]>()
  for (const { childId, unionId } of childLinks)
    parents.set(childId, [...(parents.get(childId) ?? []), ...(partners.get(unionId) ?? [])])
  return parents
}

function findParentFaults({ persons, unions, childLinks }: Kinship): readonly KinshipFault[] {
  const partners = new Map(unions.map(({ id, partnerIds }) => [id, partnerIds]))
  const born = new Map(persons.map((person) => [person.id, person.born]))
  return persons.flatMap(({ id }) => {
    const births = childLinks.filter(({ childId, kind }) => childId === id && kind === 'geboorte')
    const parents = [...new Set(births.flatMap(({ unionId }) => partners.get(unionId) ?? []))]
    const young = parents.filter(
      (parent) =>
        yearsBetween(born.get(parent) ?? null, born.get(id) ?? null) < youngestParentYears,
    )
    return [
      ...(parents.length > 2 ? [toFault('tooManyParents', [id, ...parents])] : []),
      ...young.map((parent) => toFault('parentYoung', [parent, id])),
    ]
  })
}

function yearsBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return Infinity
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
