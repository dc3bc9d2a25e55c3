import type { Role } from '../../shared/domain/role.ts'

/** The owner sits at every table, so its colour is the same everywhere. */
export const ownerColour = 10

const familyOrder = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
/** Others start after the first four, so that a family that comes later still finds its own. */
const otherOrder = [5, 6, 7, 8, 9, 10, 4, 3, 2, 1] as const

/** A participant colour (1 to 10): a free one, or from the eleventh person on the least used one. */
export function pickColour(role: Role, used: readonly number[]): number {
  const order = role === 'gezinslid' || role === 'steunfiguur' ? familyOrder : otherOrder
  const timesUsed = (colour: number): number => used.filter((other) => other === colour).length
  return order.reduce<number>(
    (best, colour) => (timesUsed(colour) < timesUsed(best) ? colour : best),
    order[0],
  )
}
