import type { Bilingual } from '../content/bilingual.ts'
import type { EvaluationPart } from '../domain/pilot-figures/evaluation-part.ts'
import type { FigureId } from '../domain/pilot-figures/figure-list.ts'
import {
  type PilotFigures,
  readYearsOf,
  toPeriodFilter,
} from '../domain/pilot-figures/pilot-figures.ts'
import type { RoundFigure } from '../domain/pilot-figures/round-figure.ts'
import { type BarChart, readDrawn } from './bar-chart.ts'
import { toFigureChart, toRoundCharts } from './pilot-charts.ts'

/** First and last day; null: no such end. */
export type Period = Readonly<{ from: string | null; until: string | null }>

/** What the host counted, for page and paper alike. */
export type EvaluationNumbers = Readonly<{
  pilot: PilotFigures
  rounds: readonly RoundFigure[]
}>

/** A drawing with the figure that it is of; null: of rounds of the toetsingskader. */
export type EvaluationChart = Readonly<{ id: FigureId | null; chart: BarChart }>

/** Whether something happened in a period. */
export const isInPeriod = ({ from, until }: Period, on: string): boolean =>
  (from ?? on) <= on && on <= (until ?? on)

/**
 * The charts of each part of a report over a period. Figures count households by the whole years in which they
 * began; rounds are those of the period itself.
 */
export function toEvaluationFigures(
  { pilot, rounds }: EvaluationNumbers,
  period: Period,
  say: (text: Bilingual) => string,
): Readonly<{
  /** The years in which the counted households began; none when there is nothing to show. */
  years: readonly string[]
  chartsOf(part: Pick<EvaluationPart, 'figures' | 'hasRounds'>): readonly EvaluationChart[]
}> {
  const filter = toPeriodFilter(pilot.years, period)
  const held = rounds.filter(({ on }) => isInPeriod(period, on))
  return {
    years: filter === null ? [] : readYearsOf(filter, pilot.years),
    chartsOf: ({ figures, hasRounds }) => [
      ...figures.flatMap((id) => {
        const figure = pilot.figures.find((one) => one.id === id)
        const chart =
          figure === undefined || filter === null ? null : toFigureChart(figure, filter, say)
        return chart === null || readDrawn(chart).length === 0 ? [] : [{ id, chart }]
      }),
      ...(hasRounds ? toRoundCharts(held, say) : []).flatMap((chart) =>
        chart.bars.length === 0 ? [] : [{ id: null, chart }],
      ),
    ],
  }
}
