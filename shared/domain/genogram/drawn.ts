import { toSoundKinship, type Kinship, type KinUnion } from '../kinship/kinship.ts'

/**
 * What is drawn of a household (layout recipe step 1): nobody who is not drawn, and one line per pair in
 * its newest state; the list keeps both periods. Children of an earlier period hang under the newest.
 */
export function toDrawnKinship(kinship: Kinship): Kinship {
  const isDrawn = new Set(kinship.persons.filter((one) => one.isDrawn).map(({ id }) => id))
  const sound = toSoundKinship(kinship)
  const unions = sound.unions.map((union) => ({
    ...union,
    partnerIds: union.partnerIds.filter((id) => isDrawn.has(id)),
  }))
  const newest = new Map(unions.map((union) => [toPair(union), union.id]))
  const standsFor = new Map(
    unions.map((union) => [union.id, newest.get(toPair(union)) ?? union.id]),
  )
  const shown = new Set(standsFor.values())
  return {
    ...sound,
    persons: sound.persons.filter(({ id }) => isDrawn.has(id)),
    unions: unions.filter(({ id }) => shown.has(id)),
    childLinks: sound.childLinks
      .filter(({ childId }) => isDrawn.has(childId))
      .map((link) => ({ ...link, unionId: standsFor.get(link.unionId) ?? link.unionId })),
    stays: sound.stays.filter(({ personId }) => isDrawn.has(personId)),
  }
}

/** Only two people make a pair; lines of one parent stay apart, or half-siblings would become full. */
const toPair = ({ id, partnerIds }: KinUnion): string =>
  partnerIds.length === 2 ? partnerIds.join(' ') : id
