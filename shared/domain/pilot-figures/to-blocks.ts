import type { PilotCase } from './pilot-case.ts'

/** Households that are only ever counted together. `keys` are the cells of the filters that are in it. */
export type Block<C = PilotCase> = Readonly<{ keys: readonly string[]; cases: readonly C[] }>

type Filtered = Pick<PilotCase, 'cluster' | 'year'>

/** The finest cell of the filters in which a household falls. */
export const toCell = ({ cluster, year }: Filtered): string => `${cluster}|${year}`

/** One block per cell in which there is a household. */
export const toCells = <C extends Filtered>(cases: readonly C[]): readonly Block<C>[] =>
  [...Map.groupBy(cases, toCell)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({ keys: [key], cases: members }))

const clustersOf = ({ keys }: Block<unknown>): string =>
  [...new Set(keys.map((key) => key.split('|')[0] ?? ''))].toSorted().join()

/**
 * Puts blocks together until each may be shown, or one is left: years of one cluster first, then clusters. As
 * everything that is shown is then a sum of whole blocks, no subtraction of one answer from another can
 * give less than a block.
 */
export function joinBlocks<C>(
  blocks: readonly Block<C>[],
  mayShow: (cases: readonly C[]) => boolean,
): readonly Block<C>[] {
  const small = blocks.filter(({ cases }) => !mayShow(cases)).toSorted(bySize)[0]
  const others = blocks.filter((block) => block !== small).toSorted(bySize)
  const partner =
    small === undefined
      ? undefined
      : (others.find((block) => clustersOf(block) === clustersOf(small)) ?? others[0])
  if (small === undefined || partner === undefined) return blocks
  const joined = {
    keys: [...small.keys, ...partner.keys],
    cases: [...small.cases, ...partner.cases],
  }
  return joinBlocks([...others.filter((block) => block !== partner), joined], mayShow)
}

/** By size, and among equals by their cells: the same households always give the same blocks. */
const bySize = (a: Block<unknown>, b: Block<unknown>): number =>
  a.cases.length - b.cases.length || ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1)
