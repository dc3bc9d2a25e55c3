import type { Counts } from './pilot-case.ts'
import { isCountLarge } from './small-counts.ts'

type Counting = Readonly<{ professionals: readonly string[]; counts: Counts }>

/** How often any of these categories was found in a household. */
export const toWeight =
  (group: readonly string[]) =>
  ({ counts }: Pick<Counting, 'counts'>): number =>
    group.reduce((sum, category) => sum + (counts[category] ?? 0), 0)

/**
 * Takes categories together until each group may be shown over all households: the smallest first, with the
 * smaller of its neighbours, because days and steps have an order. Null when even all together may not.
 */
export function joinCategories(
  cases: readonly Counting[],
  groups: readonly (readonly string[])[],
): readonly (readonly string[])[] | null {
  const sizeOf = (group: readonly string[]): number =>
    cases.filter((one) => toWeight(group)(one) > 0).length
  const found = groups.filter((group) => sizeOf(group) > 0)
  const bySize = found.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const small = bySize.find((group) => !isCountLarge(cases, toWeight(group)))
  if (small === undefined) return groups
  const place = found.indexOf(small)
  const partner = [found[place - 1], found[place + 1]]
    .filter((group) => group !== undefined)
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
  if (partner === undefined) return null
  const at = Math.min(groups.indexOf(small), groups.indexOf(partner))
  const joined = [...groups.filter((group) => group === small || group === partner)].flat()
  return joinCategories(
    cases,
    groups.flatMap((group, index) => {
      if (index === at) return [joined]
      return group === small || group === partner ? [] : [group]
    }),
  )
}
