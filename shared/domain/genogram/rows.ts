import type { Kinship } from '../kinship/kinship.ts'

/** Who stands in which row, the oldest generation in row 0, and the links that had to be left out. */
export type GenogramRows = Readonly<{
  rowOf: ReadonlyMap<string, number>
  /** Links that would make somebody an own ancestor: a fault in the data, said in words beside the picture. */
  droppedLinkIds: readonly string[]
}>

type Wishes = Readonly<{
  /** Parent and child, by person. */
  below: readonly (readonly [string, string])[]
  groupOf: ReadonlyMap<string, string>
}>

/**
 * Generations (genogram reference, layout recipe step 2): a child stands below its parents, partners
 * stand in one row, brothers and sisters too. Where these clash the first rule wins, then the second;
 * then the older line gets longer. Wishes are merged one by one, each only when no circle comes of it:
 * not chosen is raising numbers until they rest, which never ends on a circle.
 */
export function toGenogramRows(kinship: Kinship): GenogramRows {
  const ids = kinship.persons.map(({ id }) => id)
  const partnersOf = new Map(kinship.unions.map(({ id, partnerIds }) => [id, partnerIds]))
  let wishes: Wishes = { below: [], groupOf: new Map(ids.map((id) => [id, id])) }
  const droppedLinkIds: string[] = []
  for (const link of kinship.childLinks) {
    const pairs = (partnersOf.get(link.unionId) ?? []).map((one) => [one, link.childId] as const)
    const next = { ...wishes, below: [...wishes.below, ...pairs] }
    if (isSound(next)) wishes = next
    else droppedLinkIds.push(link.id)
  }
  const dropped = new Set(droppedLinkIds)
  for (const { partnerIds } of kinship.unions) wishes = joinAll(wishes, partnerIds)
  for (const { id } of kinship.unions) {
    const births = kinship.childLinks.filter(
      (link) => link.unionId === id && link.kind === 'geboorte' && !dropped.has(link.id),
    )
    wishes = joinAll(
      wishes,
      births.map(({ childId }) => childId),
    )
  }
  return { rowOf: placeLoners(kinship, toRows(ids, wishes)), droppedLinkIds }
}

/** Who has no relations (a pet, a lodger) stands in the youngest row of the own home. */
function placeLoners(
  kinship: Kinship,
  rowOf: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const related = new Set([
    ...kinship.unions.flatMap(({ partnerIds }) => partnerIds),
    ...kinship.childLinks.map(({ childId }) => childId),
  ])
  const lowest = new Map<string, number>()
  for (const { id, householdId } of kinship.persons)
    if (householdId !== null && related.has(id))
      lowest.set(householdId, Math.max(lowest.get(householdId) ?? 0, rowOf.get(id) ?? 0))
  return new Map(
    kinship.persons.map(({ id, householdId }) => [
      id,
      related.has(id) ? (rowOf.get(id) ?? 0) : (lowest.get(householdId ?? '') ?? 0),
    ]),
  )
}

function joinAll(wishes: Wishes, ids: readonly string[]): Wishes {
  const [first, ...others] = ids
  let joined = wishes
  for (const other of others) {
    if (first === undefined) break
    const next = join(joined, first, other)
    if (isSound(next)) joined = next
  }
  return joined
}

function join(wishes: Wishes, one: string, other: string): Wishes {
  const [into, from] = [wishes.groupOf.get(one), wishes.groupOf.get(other)]
  if (into === undefined || from === undefined || into === from) return wishes
  const groupOf = new Map([...wishes.groupOf].map(([id, g]) => [id, g === from ? into : g]))
  return { ...wishes, groupOf }
}

/** No group is above itself, directly or by a detour. */
const isSound = (wishes: Wishes): boolean => findDepths(wishes) !== null

/** The longest way from the top to each group; null when going down leads back up. */
function findDepths({ below, groupOf }: Wishes): ReadonlyMap<string, number> | null {
  const edges = below.map(([parent, child]) => [groupOf.get(parent), groupOf.get(child)] as const)
  const depths = new Map([...groupOf.values()].map((group) => [group, 0]))
  for (let round = 0; round <= depths.size; round++) {
    let isAtRest = true
    for (const [parent, child] of edges) {
      if (parent === undefined || child === undefined) continue
      const least = (depths.get(parent) ?? 0) + 1
      if ((depths.get(child) ?? 0) >= least) continue
      depths.set(child, least)
      isAtRest = false
    }
    if (isAtRest) return depths
  }
  return null
}

/** Parents without parents of their own stand right above their children, however deep these are. */
function toRows(ids: readonly string[], wishes: Wishes): ReadonlyMap<string, number> {
  const depths = new Map(findDepths(wishes) ?? [])
  const edges = wishes.below.map(([parent, child]) => [
    wishes.groupOf.get(parent) ?? parent,
    wishes.groupOf.get(child) ?? child,
  ])
  const hasParents = new Set(edges.map(([, child]) => child))
  for (const group of new Set(wishes.groupOf.values())) {
    const children = edges.filter(([parent]) => parent === group).map(([, child]) => child)
    if (hasParents.has(group) || children.length === 0) continue
    depths.set(group, Math.min(...children.map((child) => depths.get(child ?? '') ?? 1)) - 1)
  }
  const top = Math.min(0, ...depths.values())
  return new Map(ids.map((id) => [id, (depths.get(wishes.groupOf.get(id) ?? id) ?? 0) - top]))
}
