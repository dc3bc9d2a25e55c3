import { z } from 'zod'

const words = z.string().trim().min(1)

/** What a part of a bar stands for; each has a colour and a pattern of its own. 'plain': it is the whole bar. */
export const barTone = z.enum(['plain', 'highest', 'high', 'middle', 'low', 'lowest', 'none'])
export type BarTone = z.output<typeof barTone>

const segment = z.object({ id: words, label: words, count: z.int().min(0), tone: barTone })
/** A part of a bar. */
export type BarSegment = Readonly<z.output<typeof segment>>

const bar = z.object({ id: words, label: words, segments: z.array(segment).readonly() })
/** A bar; without segments it may not be shown. */
export type Bar = Readonly<z.output<typeof bar>>

/**
 * Bars with all the words that go with them, so that page, paper and picture say the same. 'count': each bar
 * is one number, drawn as long as it is large. 'share': each bar is a whole that falls apart.
 */
export const barChart = z.object({
  title: words,
  /** Over the names of the bars, in the table. */
  nameLabel: words,
  /** Stands where nothing may be shown. */
  emptyLabel: words,
  scale: z.enum(['count', 'share']),
  bars: z.array(bar).readonly(),
})
export type BarChart = Readonly<z.output<typeof barChart>>

/** The parts by which the bars fall apart, in their order. */
export const readLegend = ({ bars }: Pick<BarChart, 'bars'>): readonly BarSegment[] =>
  bars.find(({ segments }) => segments.length > 0)?.segments ?? []

/** Bars that are drawn: of single numbers those of nought and those that may not be shown have nothing to draw. */
export const readDrawn = ({ bars, scale }: BarChart): readonly Bar[] =>
  scale === 'share' ? bars : bars.filter(({ segments }) => sumOf(segments) > 0)

/** How much a bar holds together. */
export const sumOf = (segments: readonly BarSegment[]): number =>
  segments.reduce((sum, { count }) => sum + count, 0)

/** The same as rows under columns. A number that may not be shown says so, once in its row. */
export function toChartTable(
  chart: BarChart,
): Readonly<{ columns: readonly string[]; rows: readonly (readonly string[])[] }> {
  const legend = readLegend(chart)
  return {
    columns: [chart.nameLabel, ...legend.map(({ label }) => label)],
    rows: chart.bars.map(({ label, segments }) => [
      label,
      ...legend.map(({ id }, at) => {
        const count = segments.find((one) => one.id === id)?.count
        return count === undefined ? (at === 0 ? chart.emptyLabel : '') : String(count)
      }),
    ]),
  }
}

/** The drawing in one sentence per bar, for who does not see it. */
export function toChartWords(chart: BarChart): string {
  const told = readDrawn(chart).map(({ label, segments }) => {
    if (chart.scale === 'count') return `${label}: ${sumOf(segments)}`
    const parts = segments.flatMap((one) => (one.count === 0 ? [] : [`${one.label} ${one.count}`]))
    return `${label}: ${parts.length === 0 ? chart.emptyLabel : parts.join(', ')}`
  })
  // A title that asks something has its own sign.
  const title = /[.?!]$/.test(chart.title) ? chart.title : `${chart.title}.`
  return `${title} ${told.join('; ')}.`
}
