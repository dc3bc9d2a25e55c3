import { clusterIds } from '../../shared/content/reflection/clusters.ts'
import { figureIds, toFigurePlans } from '../../shared/domain/pilot-figures/figure-list.ts'
import type { Counts, PilotCase } from '../../shared/domain/pilot-figures/pilot-case.ts'

/** Names of some checks of the quality gauge. */
export const someGaps = ['gap1', 'gap2', 'gap3']
/** The figures with these checks. */
export const somePlans = toFigurePlans(someGaps)

/** Households of a pilot, made from a row of numbers between 0 and 1; the same row gives the same ones. */
export function makePilotCases(count: number, next: () => number): readonly PilotCase[] {
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const skewed = ['K1', 'K1', 'K2', 'K2', 'K2', 'K3', 'K3', ...clusterIds, 'none']
  return Array.from({ length: count }, () => {
    const cluster = pick(skewed)
    const counts = Object.fromEntries(
      somePlans.map(({ id, kind, categories }) => [id, toCounts(id, kind, categories)]),
    )
    return {
      cluster,
      year: pick(['2024', '2025', '2026', '2026']),
      professionals: Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
        pick(['an', 'bo', 'cor', 'dirk', 'els', 'fia']),
      ),
      counts: Object.fromEntries(
        figureIds.map((id) => [id, counts[id] ?? {}]),
      ) as PilotCase['counts'],
    }

    function toCounts(id: string, kind: string, categories: readonly string[]): Counts {
      if (id === 'clusters') return { [cluster]: 1 }
      if (kind === 'labels' || id === 'agreements' || id === 'goals')
        return Object.fromEntries(
          categories.map((one) => [one, Math.max(0, Math.floor(next() * 5) - 2)]),
        )
      return { [pick(categories)]: 1 }
    }
  })
}

/** Numbers between 0 and 1 that follow from a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
