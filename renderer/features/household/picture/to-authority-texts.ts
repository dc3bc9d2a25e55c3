import type { GenogramScene } from '../../../../shared/domain/genogram/scene.ts'
import type { Kinship } from '../../../../shared/domain/kinship/kinship.ts'
import type { SceneText } from '../../../../shared/domain/genogram/picture-shapes.ts'

/**
 * Gezag in the drawing: a G at each adult who has it over all drawn children of a line; where it differs
 * per child, and for a guardian, the names stand at the child (genogram reference, section 2).
 */
export function toAuthorityTexts(kinship: Kinship, { signs }: GenogramScene): readonly SceneText[] {
  const at = new Map(signs.map((sign) => [sign.person.id, sign]))
  const holdersOf = (childId: string) =>
    kinship.authorities.filter((one) => one.childId === childId).flatMap((one) => one.holderIds)
  const badges = new Set<string>()
  const children = new Set<string>()
  for (const { id, partnerIds } of kinship.unions) {
    const ids = kinship.childLinks.filter((one) => one.unionId === id).map((one) => one.childId)
    const own = ids.filter((childId) => holdersOf(childId).length > 0)
    const [first] = own
    if (first === undefined) continue
    const same = holdersOf(first).toSorted().join(' ')
    const isEqual =
      own.length === ids.length &&
      own.every((childId) => holdersOf(childId).toSorted().join(' ') === same) &&
      holdersOf(first).every((holder) => partnerIds.includes(holder))
    if (isEqual) holdersOf(first).forEach((holder) => badges.add(holder))
    else own.forEach((childId) => children.add(childId))
  }
  for (const { childId, guardian } of kinship.authorities)
    if (guardian !== null) children.add(childId)
  return [
    ...[...badges].flatMap((id) => toText(at.get(id), 'G', 30, -16)),
    ...[...children].flatMap((id) => {
      const names = holdersOf(id).map((holder) => at.get(holder)?.person.name ?? '')
      const guardians = kinship.authorities
        .filter((one) => one.childId === id && one.guardian !== null)
        .map((one) => `voogd: ${one.guardian ?? ''}`)
      return toText(
        at.get(id),
        `G: ${[...names, ...guardians].filter(Boolean).join(', ')}`,
        30,
        -16,
      )
    }),
  ]
}

function toText(
  sign: GenogramScene['signs'][number] | undefined,
  text: string,
  dx: number,
  dy: number,
): readonly SceneText[] {
  if (sign === undefined) return []
  return [
    {
      id: `authority-${sign.person.id}`,
      x: sign.x + dx,
      y: sign.y + dy,
      anchor: 'start',
      lines: [text],
    },
  ]
}
