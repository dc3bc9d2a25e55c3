import { clusterIds } from '../../content/reflection/clusters.ts'
import { type FigureId, type FigurePlan, noCluster } from './figure-list.ts'
import { joinCategories, toWeight } from './join-categories.ts'
import type { Counts, PilotCase } from './pilot-case.ts'
import { isCountLarge, isLarge } from './small-counts.ts'
import { type Block, joinBlocks, toCells } from './to-blocks.ts'

/** Which households are counted; null: all. A year is 'YYYY', or a span of whole years 'YYYY-YYYY'. */
export type PilotFilter = Readonly<{ cluster: string | null; year: string | null }>

/** What a figure says of the households of one filter; a null may not be shown. */
export type FigureAnswer = Readonly<PilotFilter & { values: readonly (number | null)[] }>

/** A figure under every filter under which it may be shown. */
export type PilotFigure = Readonly<{
  id: FigureId
  /** Categories that are counted together, in the order of `values`. */
  groups: readonly (readonly string[])[]
  answers: readonly FigureAnswer[]
}>

/** All figures of a pilot, ready to be shown: what is not in here cannot be worked out from it either. */
export type PilotFigures = Readonly<{
  /** Null when there are too few to say anything. */
  households: number | null
  years: readonly string[]
  figures: readonly PilotFigure[]
}>

type Counting = Readonly<Pick<PilotCase, 'cluster' | 'year' | 'professionals'> & { counts: Counts }>

/** Counts households so that no answer, and no difference between answers, is about few of them. */
export function toPilotFigures(
  cases: readonly PilotCase[],
  plans: readonly FigurePlan[],
): PilotFigures {
  if (cases.length === 0 || !isLarge(cases)) return { households: null, years: [], figures: [] }
  // Every figure starts from the same blocks: two figures with different ones could be subtracted too.
  const blocks = joinBlocks(toCells(cases), isLarge)
  const years = [...new Set(cases.map(({ year }) => year))].toSorted()
  const filters = toFilters(years)
  return {
    households: cases.length,
    years,
    figures: plans.map((plan) => {
      const own = blocks.map((block) => toCounting(block, plan.id))
      return plan.kind === 'parts' ? toParts(plan, own, filters) : toLabels(plan, own, filters)
    }),
  }
}

const toCounting = ({ keys, cases }: Block, id: FigureId): Block<Counting> => ({
  keys,
  cases: cases.map(({ cluster, year, professionals, counts }) => ({
    cluster,
    year,
    professionals,
    counts: counts[id],
  })),
})

/** Every combination there is to choose, and every span of years for a report about a period. */
const toFilters = (years: readonly string[]): readonly PilotFilter[] => [
  ...[null, ...clusterIds, noCluster].flatMap((cluster) =>
    [null, ...years].map((year) => ({ cluster, year })),
  ),
  ...toSpans(years).map((year) => ({ cluster: null, year })),
]

/** Of two years or more, and not of all: those are counted under null. */
const toSpans = (years: readonly string[]): readonly string[] =>
  years.flatMap((from, at) =>
    years.slice(at + 1).flatMap((until, more) => {
      const isAll = at === 0 && more === years.length - 2
      return isAll ? [] : [toSpan(from, until)]
    }),
  )

const toSpan = (from: string, until: string): string => `${from}-${until}`

/**
 * The filter for households that began in the years that a period touches: whole years, so that two periods
 * a day apart say nothing about one household. Null when nobody began in them.
 */
export function toPeriodFilter(
  years: readonly string[],
  { from, until }: Readonly<{ from: string | null; until: string | null }>,
): PilotFilter | null {
  const touched = years.filter(
    (year) => year >= (from ?? year).slice(0, 4) && year <= (until ?? year).slice(0, 4),
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  if (touched.length === years.length) return { cluster: null, year: null }
  return { cluster: null, year: first === last ? first : toSpan(first, last) }
}

function toParts(
  { id, categories }: FigurePlan,
  blocks: readonly Block<Counting>[],
  filters: readonly PilotFilter[],
): PilotFigure {
  const all = blocks.flatMap(({ cases }) => cases)
  const groups = joinCategories(
    all,
    categories.map((category) => [category]),
  )
  if (groups === null) return { id, groups: [], answers: [] }
  const own = joinBlocks(blocks, (cases) =>
    groups.every((group) => isCountLarge(cases, toWeight(group))),
  )
  const answers = filters.flatMap((filter) => {
    const cases = findCases(own, filter)
    return cases === null ? [] : [{ ...filter, values: groups.map((group) => sum(cases, group)) }]
  })
  return { id, groups, answers }
}

/**
 * Each label by itself: it may need other blocks than its neighbour. Counts households and not occurrences, so
 * that the sums of two figures over the same things do not give away a label that was left out.
 */
function toLabels(
  { id, categories }: FigurePlan,
  blocks: readonly Block<Counting>[],
  filters: readonly PilotFilter[],
): PilotFigure {
  const groups = categories.map((category) => [category])
  const partitions = groups.map((group) => {
    const own = joinBlocks(blocks, (cases) => isCountLarge(cases, toWeight(group)))
    return own.every(({ cases }) => isCountLarge(cases, toWeight(group))) ? own : null
  })
  const answers = filters.map((filter) => ({
    ...filter,
    values: groups.map((group, at) => {
      const cases = findCases(partitions[at] ?? null, filter)
      return cases === null ? null : cases.filter((one) => toWeight(group)(one) > 0).length
    }),
  }))
  return { id, groups, answers: answers.filter(({ values }) => values.some((one) => one !== null)) }
}

/** The households of a filter when they are whole blocks; null when they are not. */
function findCases(
  blocks: readonly Block<Counting>[] | null,
  { cluster, year }: PilotFilter,
): readonly Counting[] | null {
  if (blocks === null) return null
  const isIn = (key: string): boolean => {
    const [ofCluster, ofYear] = key.split('|')
    return (cluster ?? ofCluster) === ofCluster && isInYears(year, ofYear ?? '')
  }
  const touched = blocks.filter(({ keys }) => keys.some(isIn))
  const isWhole = touched.every(({ keys }) => keys.every(isIn))
  return isWhole ? touched.flatMap(({ cases }) => cases) : null
}

/** The years that a filter lets in. */
export const readYearsOf = ({ year }: PilotFilter, years: readonly string[]): readonly string[] =>
  years.filter((one) => isInYears(year, one))

/** Whether a year is the one of a filter, or in its span. */
function isInYears(wanted: string | null, year: string): boolean {
  if (wanted === null) return true
  const [from = '', until = from] = wanted.split('-')
  return from <= year && year <= until
}

const sum = (cases: readonly Counting[], group: readonly string[]): number =>
  cases.reduce((total, one) => total + toWeight(group)(one), 0)
