import type { Kinship, KinUnion } from './kinship.ts'

/** How one person is related to another, seen from the first: "parent" means: is a parent of. */
export const relationKinds = [
  'child',
  'adoptedChild',
  'fosterChild',
  'parent',
  'fosterParent',
  'partner',
  'sibling',
  'halfSibling',
  'stepChild',
  'stepParent',
  'grandparent',
  'grandchild',
  'auntUncle',
  'nephewNiece',
  'cousin',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** One relation. `viaId` is the shared parent of half-siblings, `union` the line between partners. */
export type Relation = Readonly<{
  kind: RelationKind
  toId: string
  viaId: string | null
  union: KinUnion | null
}>

type Links = Readonly<{
  kinship: Kinship
  parentsOf: (id: string) => readonly string[]
  childrenOf: (id: string) => readonly string[]
  /** Sharing every known parent, or a line without parents. */
  siblingsOf: (id: string) => readonly string[]
  halfSiblingsOf: (id: string) => readonly Readonly<{ id: string; viaId: string }>[]
}>

/**
 * Everyone a person is related to, nearest first, each once: the nearest word wins. Half, step, grand,
 * aunt and cousin words are derived here and never stored (genogram reference, section 9).
 */
export function findRelations(kinship: Kinship, id: string): readonly Relation[] {
  const links = toLinks(kinship)
  const found = new Map<string, Relation>()
  for (const relation of [
    ...findParentsAndChildren(kinship, id),
    ...findPartners(kinship, id),
    ...links.siblingsOf(id).map((toId) => toRelation('sibling', toId)),
    ...links.halfSiblingsOf(id).map((half) => toRelation('halfSibling', half.id, half.viaId)),
    ...findStep(links, id),
    ...findFurther(links, id),
  ]) {
    if (relation.toId !== id && !found.has(relation.toId)) found.set(relation.toId, relation)
  }
  return [...found.values()].toSorted(
    (a, b) => relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind),
  )
}

const toRelation = (
  kind: RelationKind,
  toId: string,
  viaId: string | null = null,
  union: KinUnion | null = null,
): Relation => ({ kind, toId, viaId, union })

function findParentsAndChildren(kinship: Kinship, id: string): readonly Relation[] {
  const kindOfChild = {
    geboorte: 'child',
    adoptie: 'adoptedChild',
    pleegkind: 'fosterChild',
  } as const
  return kinship.childLinks.flatMap((link) => {
    const partnerIds = kinship.unions.find((one) => one.id === link.unionId)?.partnerIds ?? []
    if (link.childId === id)
      return partnerIds.map((toId) => toRelation(kindOfChild[link.kind], toId))
    if (!partnerIds.includes(id)) return []
    return [toRelation(link.kind === 'pleegkind' ? 'fosterParent' : 'parent', link.childId)]
  })
}

/** The newest union with each partner: again together is a new one, and the last word counts. */
function findPartners(kinship: Kinship, id: string): readonly Relation[] {
  return kinship.unions
    .filter(({ partnerIds }) => partnerIds.includes(id))
    .toReversed()
    .flatMap((union) =>
      union.partnerIds
        .filter((other) => other !== id)
        .map((toId) => toRelation('partner', toId, null, union)),
    )
}

/** Step follows from a standing relation of a parent; a line that only says "samen ouders" makes no step. */
function findStep({ kinship, parentsOf, childrenOf }: Links, id: string): readonly Relation[] {
  const standing = kinship.unions.filter(({ end, kind }) => end === null && kind !== 'ouders')
  const partnersOf = (one: string) =>
    standing
      .filter(({ partnerIds }) => partnerIds.includes(one))
      .flatMap(({ partnerIds }) => partnerIds.filter((other) => other !== one))
  return [
    ...parentsOf(id)
      .flatMap(partnersOf)
      .map((toId) => toRelation('stepChild', toId)),
    ...partnersOf(id)
      .flatMap(childrenOf)
      .map((toId) => toRelation('stepParent', toId)),
  ]
}

function findFurther(links: Links, id: string): readonly Relation[] {
  const { parentsOf, childrenOf, siblingsOf, halfSiblingsOf } = links
  const allSiblings = (one: string) => [
    ...siblingsOf(one),
    ...halfSiblingsOf(one).map((half) => half.id),
  ]
  const aunts = parentsOf(id).flatMap(allSiblings)
  const words: readonly (readonly [RelationKind, readonly string[]])[] = [
    ['grandparent', childrenOf(id).flatMap(childrenOf)],
    ['grandchild', parentsOf(id).flatMap(parentsOf)],
    ['auntUncle', allSiblings(id).flatMap(childrenOf)],
    ['nephewNiece', aunts],
    ['cousin', aunts.flatMap(childrenOf)],
  ]
  return words.flatMap(([kind, ids]) => ids.map((toId) => toRelation(kind, toId)))
}

function toLinks(kinship: Kinship): Links {
  const partnersOf = new Map(kinship.unions.map(({ id, partnerIds }) => [id, partnerIds]))
  // A foster home makes nobody a brother, an aunt or a grandmother; those words are the family's to give.
  const links = kinship.childLinks.filter(({ kind }) => kind !== 'pleegkind')
  const linksOf = (id: string) => links.filter(({ childId }) => childId === id)
  const parentsOf = (id: string) => [
    ...new Set(linksOf(id).flatMap(({ unionId }) => partnersOf.get(unionId) ?? [])),
  ]
  const childrenOf = (id: string) =>
    links
      .filter(({ unionId }) => partnersOf.get(unionId)?.includes(id) === true)
      .map(({ childId }) => childId)
  const siblingsOf = (id: string) => {
    const own = new Set(linksOf(id).map(({ unionId }) => unionId))
    const others = links.filter(({ unionId, childId }) => own.has(unionId) && childId !== id)
    return [...new Set(others.map(({ childId }) => childId))]
  }
  const halfSiblingsOf = (id: string) => {
    const full = new Set(siblingsOf(id))
    return parentsOf(id).flatMap((viaId) =>
      childrenOf(viaId)
        .filter((other) => other !== id && !full.has(other))
        .map((other) => ({ id: other, viaId })),
    )
  }
  return { kinship, parentsOf, childrenOf, siblingsOf, halfSiblingsOf }
}
